package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.render.pdf.markup.ElementClasses;
import nl.overzicht.render.pdf.page.Pagination;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The printed page numbers. Where the pages before the first chapter are numbered separately, in roman numerals, the
 * pages of the chapters begin at 1.
 *
 * @param front number of pages before the first chapter that are numbered separately; 0: none
 */
public record Folios(int front) {

    /** The class of the block at which the numbering begins again. */
    public static final String BEGINS_NUMBERS = "begins-numbers";

    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xx", "xxx", "xl", "l");

    /**
     * The number that is printed on a page.
     *
     * @param page from 0
     */
    public String of(int page) {
        return page < front ? roman(page + 1) : String.valueOf(page - front + 1);
    }

    /** Roman numerals up to 49: front matter is never that many pages. */
    private static String roman(int number) {
        String tens = number < 10 ? "" : ROMAN.get(9 + Math.min(number / 10, 4));
        return tens + ROMAN.get(number % 10);
    }

    /** The planned page numbers of elements, by id; an element that is in no block is absent. */
    public static Map<String, String> plan(EndlessPage text, Pagination pages, List<String> ids) {
        Map<Integer, Integer> byBlock = pages.pageOfBlocks();
        Map<Element, Integer> blocks = new HashMap<>();
        int front = 0;
        for (int i = 0; i < text.parts().size(); i++) {
            Element element = text.parts().get(i).element();
            blocks.put(element, byBlock.getOrDefault(i, 0));
            front = ElementClasses.of(element).contains(BEGINS_NUMBERS) ? byBlock.get(i) : front;
        }
        Folios folios = new Folios(front);
        Map<String, String> numbers = new HashMap<>();
        for (String id : ids) {
            block(text, id).map(blocks::get).ifPresent(page -> numbers.put(id, folios.of(page)));
        }
        return numbers;
    }

    private static Optional<Element> block(EndlessPage text, String id) {
        Node node = text.parts().isEmpty()
                ? null
                : text.parts().get(0).element().getOwnerDocument().getElementById(id);
        while (node != null
                && !(node.getParentNode() instanceof Element above
                        && above.getTagName().equals("body"))) {
            node = node.getParentNode();
        }
        return Optional.ofNullable((Element) node);
    }

    /** The numbering of a document that is laid out. */
    public static Folios of(PdfBoxRenderer renderer) {
        int front = 0;
        for (Box child : EndlessPage.body(renderer.getRootBox()).getChildren()) {
            if (child.getElement() != null
                    && ElementClasses.of(child.getElement()).contains(BEGINS_NUMBERS)) {
                front = page(renderer, child);
            }
        }
        return new Folios(front);
    }

    /** The page numbers of elements in a layout, by id. */
    public Map<String, String> of(PdfBoxRenderer renderer, List<String> ids) {
        Map<String, String> numbers = new HashMap<>();
        for (String id : ids) {
            Box box = renderer.getSharedContext().getBoxById(id);
            if (box != null) {
                numbers.put(id, of(page(renderer, box)));
            }
        }
        return numbers;
    }

    private static int page(PdfBoxRenderer renderer, Box box) {
        Layer layer = renderer.getRootBox().getLayer();
        return layer.getPage(renderer.getSharedContext().newLayoutContextInstance(), box.getAbsY())
                .getPageNo();
    }
}
