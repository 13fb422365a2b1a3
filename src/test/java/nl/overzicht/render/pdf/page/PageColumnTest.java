package nl.overzicht.render.pdf.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Text keeps to the grid of lines below tables and figures. */
class PageColumnTest {

    @Test
    void textMovesToTheNearestLineAfterATable() {
        PageColumn column = new PageColumn(false);
        assertEquals(0, column.add(line(12)), "at the top");
        column.add(row(12, 20));
        assertEquals(4, column.add(line(12)), 0.001, "44 is nearest to 48");
        column.add(row(12, 16));
        assertEquals(-4, column.add(line(12)), 0.001, "100 is nearest to 96");
    }

    @Test
    void textDoesNotTouchWhatIsAboveIt() {
        PageColumn column = new PageColumn(false);
        column.add(row(0, 20));
        assertEquals(7, column.add(line(9)), 0.001, "five points higher would leave four");
    }

    @Test
    void theGridOfAFirstPageBeginsWithItsText() {
        PageColumn column = new PageColumn(true);
        column.add(row(0, 100));
        assertEquals(0, column.add(line(5)));
        column.add(row(12, 14));
        assertEquals(-2, column.add(line(12)), 0.001);
    }

    private static Piece line(double gap) {
        return row(gap, 12).alignToGrid(12);
    }

    private static Piece row(double gap, double height) {
        return new Piece(gap, height, 0, 0, PageTurn.FREE, PageTurn.FREE);
    }
}
