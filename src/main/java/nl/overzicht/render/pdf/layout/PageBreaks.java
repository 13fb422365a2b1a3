package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.render.pdf.markup.BlockMove;
import nl.overzicht.render.pdf.markup.TextSplit;
import nl.overzicht.render.pdf.page.Block;
import nl.overzicht.render.pdf.page.Pagination;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the pages of a text into its document: blocks in the order of printing, and a break before the first element
 * or text of each page.
 *
 * @param page the text as it was measured
 */
public record PageBreaks(EndlessPage page) {

    /** Style under which the engine breaks pages at our breaks only, except where something does not fit on a page. */
    public static final String STYLE =
            "* { orphans: 1 !important; widows: 1 !important; page-break-before: auto !important;"
                    + " page-break-after: auto !important; page-break-inside: auto !important;"
                    + " -fs-page-break-min-height: 0 !important } tr { page-break-inside: avoid !important }";

    private static final Set<String> WITH_BLANK = Set.of("ul", "ol", "li", "p", "table", "blockquote", "pre", "div");

    /** Writes the breaks into the document, which is modified. */
    public void apply(Pagination pages) {
        List<BreakPlace> places = pages.starts().stream()
                .flatMap(start -> page.place(start).stream())
                .toList();
        moves(pages).forEach(BlockMove::apply);
        page.tooHigh().forEach(row -> style(row, "page-break-inside: auto !important"));
        SignatureRows.align(page);
        pages.shifts()
                .forEach((place, points) ->
                        shift(page.parts().get(place.block()).boxes().get(place.piece()), points));
        for (int i = places.size() - 1; i >= 0; i--) {
            begin(places.get(i));
        }
        List<Integer> order = pages.order();
        for (int i = 1; i <= order.size(); i++) {
            if (i == order.size() || page.blocks().get(order.get(i)).role() == Block.Role.TURNED) {
                endPage(element(order.get(i - 1)));
            }
        }
    }

    /** The blocks that follow another block than in the text, in the order of printing. */
    public List<BlockMove> moves(Pagination pages) {
        List<BlockMove> moves = new ArrayList<>();
        for (int i = 1; i < pages.order().size(); i++) {
            int block = pages.order().get(i);
            int before = pages.order().get(i - 1);
            if (block != before + 1) {
                moves.add(new BlockMove(element(block), element(before)));
            }
        }
        return moves;
    }

    private Element element(int block) {
        return page.parts().get(block).element();
    }

    private static void shift(Box box, double points) {
        String property = points > 0 ? "padding-top" : "margin-top";
        style(outermost(BreakPlace.of(box).element()), String.format(Locale.ROOT, "%s: %.3fpt", property, points));
    }

    private static void begin(BreakPlace place) {
        Element first = place.characters() == 0
                ? outermost(place.element())
                : TextSplit.of(place.element()).split(place.characters());
        style(first, "page-break-before: always !important");
        previous(first.getPreviousSibling()).ifPresent(PageBreaks::endPage);
    }

    /** Removes the blank after the last line of a page: it would begin the next page. */
    private static void endPage(Element element) {
        style(element, "margin-bottom: 0");
        previous(element.getLastChild())
                .filter(child -> WITH_BLANK.contains(child.getTagName()))
                .ifPresent(PageBreaks::endPage);
    }

    /** The outermost element that begins with this one. */
    private static Element outermost(Element element) {
        boolean isFirst = previous(element.getPreviousSibling()).isEmpty();
        Element above = (Element) element.getParentNode();
        return isFirst && !above.getTagName().equals("body") ? outermost(above) : element;
    }

    /** A node, or the nearest one before it, that is an element. */
    private static Optional<Element> previous(Node from) {
        Node node = from;
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return Optional.ofNullable((Element) node);
    }

    private static void style(Element element, String declaration) {
        String style = element.getAttribute("style");
        element.setAttribute("style", style.isEmpty() ? declaration : style + "; " + declaration);
    }
}
