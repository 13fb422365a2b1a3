package nl.overzicht.render.pdf.page;

import static nl.overzicht.render.pdf.page.MadeUpBlocks.heading;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.paragraph;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.table;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.overzicht.render.pdf.page.Pagination.Place;
import org.junit.jupiter.api.Test;

/** Tables that need another page than the current one: in landscape, or without a right column. */
class TablesThatWaitTest {

    @Test
    void textGoesBeforeATableOnItsSideWhereThePageIsFullest() {
        List<Block> blocks = List.of(paragraph(10), turned(), paragraph(5), paragraph(4), paragraph(9));
        assertEquals(
                List.of(0, 2, 3, 1, 4),
                pages(blocks).order(),
                "276 points of 300; after the last the next page is emptier");
    }

    @Test
    void noTextPassesAHeadingForATableOnItsSide() {
        List<Block> blocks = List.of(paragraph(10), turned(), paragraph(3), heading(), paragraph(9));
        assertEquals(List.of(0, 2, 1, 3, 4), pages(blocks).order());
        assertEquals(List.of(new Place(1, 0), new Place(3, 0)), pages(blocks).starts());
    }

    @Test
    void aTableOverTheRightColumnWaitsForTheSecondPage() {
        Block broad = new Block(table(5).pieces(), Block.Role.LATER);
        assertEquals(
                List.of(0, 2, 1, 3),
                pages(List.of(paragraph(5), broad, paragraph(25), paragraph(2))).order());
        Pagination alone = pages(List.of(paragraph(5), heading(), broad, heading(), paragraph(2)));
        assertEquals(List.of(new Place(1, 0)), alone.starts(), "with its heading, which nothing passes");
        assertEquals(
                List.of(0, 1), pages(List.of(paragraph(40), broad)).order(), "on the second page it keeps its place");
    }

    @Test
    void aSignatureKeepsItsLastLinesAfterATableOnItsSide() {
        Block closing = new Block(List.of(new Piece(12, 60, 0, 0, PageTurn.NEVER, PageTurn.FREE)), Block.Role.SECTION);
        List<Block> blocks = List.of(paragraph(10), turned(), paragraph(3), paragraph(3), closing);
        assertEquals(List.of(0, 2, 1, 3, 4), pages(blocks).order());
    }

    @Test
    void textGoesOnToTheNextPageWhenThisWouldBeTooEmpty() {
        List<Block> blocks = List.of(paragraph(10), turned(), paragraph(40), paragraph(3));
        assertEquals(List.of(0, 2, 3, 1), pages(blocks).order());
    }

    private static Pagination pages(List<Block> blocks) {
        return new Paginator(new Paper(300, 500, 17)).paginate(blocks);
    }
}
