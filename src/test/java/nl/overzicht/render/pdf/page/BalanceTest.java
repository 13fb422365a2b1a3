package nl.overzicht.render.pdf.page;

import static nl.overzicht.render.pdf.page.MadeUpBlocks.paragraph;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.signature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.overzicht.render.pdf.page.Pagination.Place;
import org.junit.jupiter.api.Test;

/** Before a high piece, a page that would stay largely empty gets lines from earlier pages. */
class BalanceTest {

    @Test
    void aPageSparesLinesForOneThatTheSignatureWouldLeaveEmpty() {
        List<Block> blocks = List.of(paragraph(24), paragraph(32), signature());
        Pagination pages = pages(blocks);
        assertEquals(List.of(new Place(0, 19), new Place(1, 30)), pages.starts(), "five lines of the first paragraph");
        assertEquals(List.of(72.0, 68.0), pages.free(), "without them 12 and 140");
    }

    @Test
    void severalPagesSpareLinesWhenOneCannotSpareEnough() {
        Block high = new Block(List.of(new Piece(12, 200, 0, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        Pagination pages = pages(List.of(paragraph(24), paragraph(40), paragraph(26), high));
        assertEquals(3, pages.free().size());
        pages.free().forEach(free -> assertTrue(free <= 72, () -> free + " points are empty"));
    }

    @Test
    void theFirstPageStaysEmptyBeforeAHighPiece() {
        Block noted = new Block(List.of(new Piece(12, 12, 150, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        Pagination pages = pages(List.of(paragraph(15), noted));
        assertEquals(List.of(120.0), pages.free());
    }

    @Test
    void aSignatureAfterAPictureAsHighAsAPageIsNotTorn() {
        Block picture = new Block(List.of(new Piece(12, 450, 0, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        assertEquals(
                List.of(new Place(1, 0), new Place(2, 0)),
                pages(List.of(paragraph(5), picture, signature())).starts());
    }

    private static Pagination pages(List<Block> blocks) {
        return new Paginator(new Paper(300, 500, 17)).paginate(blocks);
    }
}
