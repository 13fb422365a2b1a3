package nl.overzicht.render.pdf.page;

import static nl.overzicht.render.pdf.page.MadeUpBlocks.figure;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.heading;
import static nl.overzicht.render.pdf.page.MadeUpBlocks.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures in a chapter have numbers, so that the next section may precede one when a page would stay largely empty. */
class FiguresInChaptersTest {

    private static final Paper PAPER = new Paper(300, 500, 17);
    private static final Block CHAPTER = new Block(heading().pieces(), Block.Role.CHAPTER);

    @Test
    void aSectionGoesBeforeAFigureThatWouldLeaveMuchEmpty() {
        Pagination pages = pages(paragraph(12), figure(200), heading(), paragraph(20), heading(), paragraph(2));
        assertEquals(List.of(0, 1, 3, 4, 2, 5, 6), pages.order());
        assertEquals(4, pages.starts().get(0).block(), "the section runs on, and the figure stands after its text");
    }

    @Test
    void nothingPassesAHeadingWhereLittleIsEmpty() {
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                pages(paragraph(20), figure(200), heading(), paragraph(20)).order());
    }

    /** A heading that begins the page keeps its text. */
    @Test
    void aFigureIsNotBetweenAHeadingAndItsText() {
        Block noted = new Block(List.of(new Piece(12, 12, 100, 0, PageTurn.FREE, PageTurn.FREE)), Block.Role.TEXT);
        assertEquals(
                List.of(0, 1, 3, 4, 2),
                pages(paragraph(14), figure(200), heading(), noted).order());
    }

    private static Pagination pages(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(CHAPTER));
        all.addAll(List.of(blocks));
        return new Paginator(PAPER).paginate(all);
    }
}
