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
 * A text as the engine lays it out on a page without an end: its blocks, their heights and what each must stay with.
 *
 * @param parts of the text in order
 * @param paper the space for text on real pages
 * @param dots units of the engine per point
 */
public record EndlessPage(List<Part> parts, Paper paper, double dots) {

    /** The height of the page in millimetres, about 700 pages of text: no more than the engine can compute exactly. */
    private static final int MILLIMETRES = 150_000;

    /** The class of a block that begins a page: a chapter, or a part of the front matter. */
    public static final String BEGINS_PAGE = "begins-page";

    /** The class of the body of a text whose first page has no column at its right. */
    private static final String WITHOUT_COLUMN = "without-column";

    /** Added to the style sheet of the document; notes are taken out of the flow ({@link Notes}). */
    public static final String STYLE = "@page { size: 210mm " + MILLIMETRES + "mm }" + Notes.APART + "."
            + TableFit.TURNED_TABLE + ", ." + TableFit.TURNED_HEADING + " { page: auto !important }";

    /** The class of a table that names its own sources: when it has a number, it may be moved further on. */
    private static final String CHOSEN = "chosen";

    private static final double A4 = 297 * 72 / 25.4;

    /** The class of the block after which lines of running text are on the baseline grid; a document without it has no grid. */
    private static final String GRID_BEGINS = "salutation";

    /** Rounding of the engine, in points. */
    private static final double ROUNDING = 0.1;

    private static final Set<String> SECTIONS = Set.of("h2", "h3", "h4", "h5", "h6");

    /**
     * A block of the text.
     *
     * @param block its pieces
     * @param element in the document
     * @param boxes of the engine, one for each piece
     */
    public record Part(Block block, Element element, List<Box> boxes) {}

    /** Reads the layout of a renderer whose document has {@link #STYLE}. */
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
                    pieces.set(0, pieces.get(0).withLeastBlank(passed));
                }
                Block block = new Block(pieces, role(child.getElement(), column));
                if (block.role() == Block.Role.CHAPTER && !parts.isEmpty()) {
                    pieces.set(0, pieces.get(0).withBlank(0));
                }
                parts.add(new Part(block, child.getElement(), reader.boxes()));
                bottom = reader.bottom();
                passed = mayBePassed(block) ? reader.pieces().get(0).gap() : 0;
            }
        }
        return new EndlessPage(parts, paper(renderer, dots, parts), dots);
    }

    /** The blocks without their elements and boxes. */
    public List<Block> blocks() {
        return parts.stream().map(Part::block).toList();
    }

    /** Whether every piece fits on one page, so that the number of pages is certain. */
    public boolean isSure() {
        return blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .allMatch(piece -> piece.before() != PageTurn.ALWAYS && paper.holds(piece));
    }

    /** The elements that are higher than a page: rows of tables, which begin below the table head all the same. */
    List<Element> tooHigh() {
        return parts.stream()
                .flatMap(part -> IntStream.range(0, part.boxes().size())
                        .filter(i -> i < part.block().pieces().size()
                                && !paper.holds(part.block().pieces().get(i)))
                        .mapToObj(i -> part.boxes().get(i).getElement()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The place in the document where a page begins; empty: the style sheet already begins a page there. */
    Optional<BreakPlace> place(Place start) {
        Part part = parts.get(start.block());
        boolean known = part.block().pieces().get(start.piece()).before() == PageTurn.ALWAYS;
        return known ? Optional.empty() : Optional.of(BreakPlace.of(part.boxes().get(start.piece())));
    }

    /** Whether the block after it may be moved before it, with the blank that is above it now. */
    private static boolean mayBePassed(Block block) {
        return block.role() == Block.Role.LATER || block.role() == Block.Role.TURNED;
    }

    /** Puts lines of normal size on the baseline grid; smaller type keeps its own distance. */
    private static List<Piece> onGrid(List<Piece> pieces, double leading) {
        List<Piece> placed = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean holds = leading > 0 && Math.abs(piece.grid() - leading) < ROUNDING;
            placed.add(piece.alignToGrid(holds ? leading : 0));
        }
        return placed;
    }

    /** The pieces of a box. What has pages of its own is one piece: the engine fills those pages. */
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

    /** The height of the one note at the foot, in dots; 0 without notes. */
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
