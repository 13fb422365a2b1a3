package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overzicht.render.pdf.markup.ElementClasses;
import nl.overzicht.render.pdf.markup.Notes;
import nl.overzicht.render.pdf.markup.TableFit;
import nl.overzicht.render.pdf.page.Block;
import nl.overzicht.render.pdf.page.PageTurn;
import nl.overzicht.render.pdf.page.Pagination.Place;
import nl.overzicht.render.pdf.page.Paper;
import nl.overzicht.render.pdf.page.Piece;
import org.w3c.dom.Element;

/**
 * A text as the engine lays it out on a page without an end: what is in it, how high it is and what it must stay with.
 *
 * @param parts of the text in order
 * @param paper the space for text on real pages
 * @param dots units of the engine in a point
 */
public record EndlessPage(List<Part> parts, Paper paper, double dots) {

    /** 700 pages high: no more than the engine can count exactly. */
    private static final int MILLIMETRES = 150_000;

    /** The class of a block that begins a page: a chapter, or a part of what is before the first. */
    public static final String BEGINS_PAGE = "begins-page";

    /** The class of the body of a text whose first page has no column at its right. */
    private static final String WITHOUT_COLUMN = "without-column";

    /** What the style sheet of the document says beside its own; {@link Notes} stand apart. */
    public static final String STYLE = "@page { size: 210mm " + MILLIMETRES + "mm }" + Notes.APART + "."
            + TableFit.TURNED_TABLE + ", ." + TableFit.TURNED_HEADING + " { page: auto !important }";

    /** The class of a table that names its own sources: with a number it may be further on. */
    private static final String CHOSEN = "chosen";

    private static final double A4 = 297 * 72 / 25.4;

    /** The class of the block with which the lines of the running text begin; without it they keep no grid. */
    private static final String GRID_BEGINS = "salutation";

    /** Of the engine, in points. */
    private static final double ROUNDING = 0.1;

    private static final Set<String> SECTIONS = Set.of("h2", "h3", "h4", "h5", "h6");

    /**
     * A block of the text.
     *
     * @param block what is known of its pieces
     * @param element in the document
     * @param boxes of the engine, one for each piece
     */
    public record Part(Block block, Element element, List<Box> boxes) {}

    /** Reads the layout of a renderer whose document has the style of the endless page. */
    public static EndlessPage of(PdfBoxRenderer renderer) {
        double dots = renderer.getDotsPerPoint();
        List<Part> parts = new ArrayList<>();
        double bottom = 0;
        double passed = 0;
        double leading = 0;
        Box body = body(renderer.getRootBox());
        boolean column = !ElementClasses.of(body.getElement()).contains(WITHOUT_COLUMN);
        for (Box child : body.getChildren()) {
            BlockReader reader = new BlockReader(dots, bottom);
            reader.read((BlockBox) child);
            if (!reader.pieces().isEmpty() && child.getElement() != null) {
                boolean begins = ElementClasses.of(child.getElement()).contains(GRID_BEGINS);
                leading = begins ? reader.pieces().get(0).height() : leading;
                List<Piece> pieces = onGrid(pieces(reader, child), leading);
                if (passed > 0) {
                    pieces.set(0, pieces.get(0).under(passed));
                }
                Block block = new Block(pieces, role(child.getElement(), column));
                if (block.role() == Block.Role.CHAPTER && !parts.isEmpty()) {
                    pieces.set(0, pieces.get(0).at(0));
                }
                parts.add(new Part(block, child.getElement(), reader.boxes()));
                bottom = reader.bottom();
                passed = mayBePassed(block) ? reader.pieces().get(0).gap() : 0;
            }
        }
        return new EndlessPage(parts, paper(renderer, dots, parts), dots);
    }

    /** The blocks without their places. */
    public List<Block> blocks() {
        return parts.stream().map(Part::block).toList();
    }

    /** Whether each piece is on one page, so that the number of pages is known. */
    public boolean isSure() {
        return blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .allMatch(piece -> piece.before() != PageTurn.ALWAYS && paper.holds(piece));
    }

    /** What is higher than a page: a row of a table, which begins under its head all the same. */
    List<Element> tooHigh() {
        return parts.stream()
                .flatMap(part -> IntStream.range(0, part.boxes().size())
                        .filter(i -> i < part.block().pieces().size()
                                && !paper.holds(part.block().pieces().get(i)))
                        .mapToObj(i -> part.boxes().get(i).getElement()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where in the document a page begins; empty: the style sheet says so already. */
    Optional<BreakPlace> place(Place start) {
        Part part = parts.get(start.block());
        boolean known = part.block().pieces().get(start.piece()).before() == PageTurn.ALWAYS;
        return known ? Optional.empty() : Optional.of(BreakPlace.of(part.boxes().get(start.piece())));
    }

    /** The block after it may come to be before it, with the blank that it has above it now. */
    private static boolean mayBePassed(Block block) {
        return block.role() == Block.Role.LATER || block.role() == Block.Role.TURNED;
    }

    /** The grid of the text is for its own lines, not for smaller ones. */
    private static List<Piece> onGrid(List<Piece> pieces, double leading) {
        List<Piece> placed = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean holds = leading > 0 && Math.abs(piece.grid() - leading) < ROUNDING;
            placed.add(piece.on(holds ? leading : 0));
        }
        return placed;
    }

    /** What has pages of its own is one piece: the engine fills those pages. */
    private static List<Piece> pieces(BlockReader reader, Box box) {
        List<String> classes = ElementClasses.of(box.getElement());
        boolean own = !box.getStyle().isIdent(CSSName.PAGE, IdentValue.AUTO)
                || classes.contains(TableFit.TURNED_TABLE)
                || classes.contains(TableFit.TURNED_HEADING);
        return own ? List.of(new Piece(0, 0, 0, 0, PageTurn.ALWAYS, PageTurn.ALWAYS)) : reader.pieces();
    }

    private static Block.Role role(Element element, boolean column) {
        List<String> classes = ElementClasses.of(element);
        if (classes.contains(BEGINS_PAGE)) {
            return Block.Role.CHAPTER;
        }
        if (SECTIONS.contains(element.getTagName()) || classes.contains("closing") || classes.contains("annexes")) {
            return Block.Role.SECTION;
        }
        if (classes.contains(TableFit.BROAD_TABLE)) {
            return column ? Block.Role.LATER : Block.Role.TEXT;
        }
        if (classes.contains(TableFit.TURNED_TABLE)) {
            return Block.Role.TURNED;
        }
        boolean isTable = !column && classes.contains(CHOSEN) && classes.contains(TableFit.SHORT_TABLE);
        return classes.contains("figure") || isTable ? Block.Role.FIGURE : Block.Role.TEXT;
    }

    private static Paper paper(PdfBoxRenderer renderer, double dots, List<Part> parts) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        PageBox first = renderer.getRootBox().getLayer().getPages().get(0);
        PageBox later = Layer.createPageBox(context, "right");
        double above =
                parts.isEmpty() ? 0 : parts.get(0).block().pieces().get(0).gap();
        double note = note(renderer.getRootBox()) / dots;
        double rule = first.getFootnoteAreaHeight() / dots - note;
        return new Paper(space(first, context, dots) - above, space(later, context, dots), rule);
    }

    private static double space(PageBox page, LayoutContext context, double dots) {
        RectPropertySet margin = page.getMargin(context);
        return A4 - (margin.top() + margin.bottom()) / dots;
    }

    /** Height of the one note at the foot; 0 without notes. */
    private static int note(Box box) {
        if (box instanceof LineBox line && line.hasFootnotes()) {
            return line.getReferencedFootnoteBodies().get(0).getHeight();
        }
        for (Box child : box.getChildren()) {
            int note = note(child);
            if (note > 0) {
                return note;
            }
        }
        return 0;
    }

    static Box body(Box root) {
        Box box = root;
        while (!box.getElement().getTagName().equals("body")) {
            box = box.getChild(0);
        }
        return box;
    }
}
