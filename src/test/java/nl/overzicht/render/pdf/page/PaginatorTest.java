package nl.overzicht.render.pdf.page;

import static nl.overzicht.render.pdf.page.MadeUpBlocks.figure;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.heading;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.paragraph;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.signature;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import nl.overzicht.render.pdf.page.Pagination.Place;
import org.junit.jupiter.api.Test;

/** Where pages begin, for texts made up of lines, notes, tables and figures of every height. */
class PaginatorTest {

    private static final Paper PAPER = new Paper(300, 500, 17);

    @Test
    void aPageIsFullBeforeTheNextBegins() {
        List<Block> blocks = List.of(paragraph(60));
        assertEquals(List.of(new Place(0, 24)), pages(blocks).starts());
    }

    @Test
    void noLineIsAlone() {
        List<Block> blocks = List.of(paragraph(22), paragraph(3), paragraph(40));
        assertEquals(List.of(new Place(1, 0), new Place(2, 37)), pages(blocks).starts(), "of three lines and of forty");
    }

    @Test
    void aHeadingIsWithTwoLines() {
        List<Block> blocks = List.of(paragraph(21), heading(), paragraph(9));
        assertEquals(List.of(new Place(1, 0)), pages(blocks).starts());
    }

    @Test
    void notesTakeRoomOnThePageThatCallsThem() {
        Block noted = new Block(List.of(new Piece(12, 12, 100, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        assertEquals(
                List.of(new Place(1, 0)), pages(List.of(paragraph(15), noted)).starts());
        assertEquals(List.of(), pages(List.of(paragraph(12), noted)).starts());
    }

    @Test
    void textGoesBeforeAFigureThatDoesNotFit() {
        List<Block> blocks = List.of(paragraph(15), figure(200), paragraph(20), paragraph(4), heading(), paragraph(2));
        Pagination pages = pages(blocks);
        assertEquals(List.of(0, 2, 1, 3, 4, 5), pages.order());
        assertEquals(List.of(new Place(2, 8)), pages.starts(), "the text runs on, and the figure stands after it");
    }

    @Test
    void nothingPassesAHeading() {
        List<Block> blocks = List.of(paragraph(15), figure(200), heading(), paragraph(20));
        Pagination pages = pages(blocks);
        assertEquals(List.of(0, 1, 2, 3), pages.order());
        assertEquals(new Place(1, 0), pages.starts().get(0));
    }

    @Test
    void aFigureHigherThanAPageIsBroken() {
        Piece part = new Piece(0, 300, 0, 0, PageTurn.FREE, PageTurn.FREE);
        Block figure = new Block(List.of(part, part), Block.Role.FIGURE);
        assertEquals(
                List.of(new Place(1, 0), new Place(1, 1)),
                pages(List.of(paragraph(5), figure)).starts());
    }

    @Test
    void aFigureIsBrokenSoThatTheSignatureHasCompany() {
        Piece drawing = new Piece(12, 300, 0, 0, PageTurn.FREE, PageTurn.FREE);
        Piece table = new Piece(0, 100, 0, 0, PageTurn.FREE, PageTurn.FREE);
        Block figure = new Block(List.of(drawing, table), Block.Role.FIGURE);
        assertEquals(
                List.of(new Place(1, 0), new Place(1, 1)),
                pages(List.of(paragraph(5), figure, signature())).starts());
        Pagination passed = pages(List.of(paragraph(5), figure, paragraph(2), signature()));
        assertEquals(List.of(0, 2, 1, 3), passed.order());
        assertEquals(List.of(new Place(1, 0), new Place(1, 1)), passed.starts());
    }

    @Test
    void aShortTableIsBrokenRatherThanLeaveMuchEmpty() {
        assertEquals(
                List.of(new Place(1, 0)),
                pages(List.of(paragraph(20), table(5))).starts(),
                "48 points are empty");
        assertEquals(
                List.of(new Place(1, 7)),
                pages(List.of(paragraph(16), table(9))).starts(),
                "96 would be");
    }

    @Test
    void aPieceThatFitsNowhereHasAPage() {
        Block high = new Block(List.of(new Piece(12, 900, 0, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        assertEquals(
                List.of(new Place(1, 0), new Place(2, 0)),
                pages(List.of(paragraph(2), high, paragraph(2))).starts());
    }

    @Test
    void aRowHigherThanAPageIsUnderItsHead() {
        Piece head = new Piece(12, 12, 0, 0, PageTurn.FREE, PageTurn.NEVER);
        Piece row = new Piece(0, 900, 0, 12, PageTurn.NEVER, PageTurn.FREE);
        Block table = new Block(List.of(head, row), Block.Role.TEXT);
        assertEquals(
                List.of(new Place(1, 0), new Place(2, 0)),
                pages(List.of(paragraph(5), table, paragraph(2))).starts());
    }

    /**
     * For any text: no piece is lost, no page overflows, and each page is as full as its next piece allows, unless it
     * gives lines to the next page and does not stay largely empty itself.
     */
    @Test
    void pagesOfAnyTextAreFull() {
        for (int seed = 0; seed < 2000; seed++) {
            List<Block> blocks = text(new Random(seed));
            Pagination pages = pages(blocks);
            List<Integer> sorted = new ArrayList<>(pages.order());
            Collections.sort(sorted);
            assertEquals(blocks.size(), new TreeSet<>(sorted).size(), "seed " + seed);
            assertEquals(blocks.size(), sorted.size(), "seed " + seed);
            check(piecesByPage(blocks, pages), seed);
        }
    }

    private static void check(List<List<Piece>> pages, int seed) {
        for (int i = 0; i < pages.size(); i++) {
            double room = i == 0 ? PAPER.first() : PAPER.later();
            double height = height(pages.get(i));
            String where = "seed " + seed + ", page " + (i + 1);
            assertTrue(height <= room, () -> where + " is " + height);
            if (i + 1 < pages.size()) {
                List<Piece> more = new ArrayList<>(pages.get(i));
                more.addAll(nextUnbreakable(pages.get(i + 1)));
                assertTrue(
                        height(more) > room - 1 || room - height <= PageFill.MUCH,
                        () -> where + " has room for what comes next");
            }
        }
    }

    /**
     * The pieces that stay together at the top of a page; a block also stays together when that leaves little space
     * empty.
     */
    private static List<Piece> nextUnbreakable(List<Piece> page) {
        int end = 1;
        while (end < page.size() && isBound(page, end)) {
            end++;
        }
        return page.subList(0, end);
    }

    /** Two pieces stay with a heading. */
    private static boolean isBound(List<Piece> page, int piece) {
        return page.get(piece).before() != PageTurn.FREE
                || page.get(piece - 1).after() == PageTurn.NEVER
                || piece > 1 && page.get(piece - 2).after() == PageTurn.NEVER;
    }

    private static List<List<Piece>> piecesByPage(List<Block> blocks, Pagination pages) {
        List<List<Piece>> printed = new ArrayList<>(List.of(new ArrayList<>()));
        for (int block : pages.order()) {
            Block whole = blocks.get(block).role() == Block.Role.FIGURE
                    ? blocks.get(block).keepTogether()
                    : blocks.get(block);
            for (int piece = 0; piece < whole.pieces().size(); piece++) {
                if (pages.starts().contains(new Place(block, piece))) {
                    printed.add(new ArrayList<>());
                }
                printed.get(printed.size() - 1).add(whole.pieces().get(piece));
            }
        }
        return printed;
    }

    private static double height(List<Piece> pieces) {
        double notes = pieces.stream().mapToDouble(Piece::notes).sum();
        double lines = pieces.stream()
                .mapToDouble(piece -> piece.gap() + piece.height())
                .sum();
        return lines - pieces.get(0).gap() + pieces.get(0).head() + notes + (notes > 0 ? PAPER.rule() : 0);
    }

    private static List<Block> text(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(40); i++) {
            switch (random.nextInt(6)) {
                case 0 -> blocks.add(heading());
                case 1 -> blocks.add(table(2 + random.nextInt(8)));
                case 2 -> blocks.add(figure(40 + random.nextInt(250)));
                default -> blocks.add(paragraphWithNote(random));
            }
        }
        blocks.add(paragraph(4));
        return blocks;
    }

    private static Block paragraphWithNote(Random random) {
        List<Piece> lines = new ArrayList<>(paragraph(1 + random.nextInt(30)).pieces());
        int at = random.nextInt(lines.size());
        Piece line = lines.get(at);
        lines.set(at, new Piece(line.gap(), line.height(), random.nextInt(60), 0, line.before(), line.after()));
        return new Block(lines, Block.Role.TEXT);
    }

    private static Pagination pages(List<Block> blocks) {
        return new Paginator(PAPER).paginate(blocks);
    }
}
