package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** The class of the body of a text whose first page has no column at its right. */
    private static final String WITHOUT_COLUMN = "without-column";

    /** Added to the style sheet of the document; notes are taken out of the flow ({@link Notes}). */
    public static final String STYLE = "@page { size: 210mm " + MILLIMETRES + "mm }" + Notes.APART + "."
            + TableFit.TURNED_TABLE + ", ." + TableFit.TURNED_HEADING + " { page: auto !important }";

    /** The class of the block after which lines of running text are on the baseline grid; a document without it has no grid. */
    private static final String GRID_BEGINS = "salutation";

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
            PieceList read = BlockReader.read((BlockBox) child, dots, bottom);
            if (!read.pieces().isEmpty() && child.getElement() != null) {
                boolean begins = ElementClasses.of(child.getElement()).contains(GRID_BEGINS);
                leading = begins ? read.pieces().get(0).height() : leading;
                List<Piece> pieces = PieceList.alignToGrid(pieces(read, child), leading);
                if (passed > 0) {
                    pieces.set(0, pieces.get(0).withLeastBlank(passed));
                }
                Block block = new Block(pieces, BlockRoles.of(child.getElement(), column));
                if (block.role() == Block.Role.CHAPTER && !parts.isEmpty()) {
                    pieces.set(0, pieces.get(0).withBlank(0));
                }
                parts.add(new Part(block, child.getElement(), read.boxes()));
                bottom = read.bottom();
                passed = mayBePassed(block) ? read.pieces().get(0).gap() : 0;
            }
        }
        return new EndlessPage(parts, RealPages.paper(renderer, dots, above(parts)), dots);
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

    /** The pieces of a box. What has pages of its own is one piece: the engine fills those pages. */
    private static List<Piece> pieces(PieceList read, Box box) {
        List<String> classes = ElementClasses.of(box.getElement());
        boolean own = !box.getStyle().isIdent(CSSName.PAGE, IdentValue.AUTO)
                || classes.contains(TableFit.TURNED_TABLE)
                || classes.contains(TableFit.TURNED_HEADING);
        return own ? List.of(new Piece(0, 0, 0, 0, PageTurn.ALWAYS, PageTurn.ALWAYS)) : read.pieces();
    }

    static Box body(Box root) {
        Box box = root;
        while (!box.getElement().getTagName().equals("body")) {
            box = box.getChild(0);
        }
        return box;
    }

    /** The blank above the first line, in points. */
    private static double above(List<Part> parts) {
        return parts.isEmpty() ? 0 : parts.get(0).block().pieces().get(0).gap();
    }
}
