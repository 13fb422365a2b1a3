package nl.overzicht.render.pdf.page;

/**
 * What no page may cut: a line of text, a row of a table, a drawing. Measures are in points.
 *
 * @param gap blank above it, unless it begins a page
 * @param height without the blank around it
 * @param notes height of the notes that it calls, 0 without notes
 * @param head height of what is repeated above it when a page begins with it: the head of its table
 * @param before whether a page may begin with it
 * @param after whether a page may begin with the piece after it, whatever that says itself
 * @param grid its top is at a multiple of this from other such tops on its page; 0: anywhere
 */
public record Piece(
        double gap, double height, double notes, double head, PageTurn before, PageTurn after, double grid) {

    private static final double TWO_LINES = 20;

    /** A piece that may be anywhere. */
    public Piece(double gap, double height, double notes, double head, PageTurn before, PageTurn after) {
        this(gap, height, notes, head, before, after, 0);
    }

    /** Whether it is one line with which a page may begin. */
    boolean isLine() {
        return height < TWO_LINES && before == PageTurn.FREE;
    }

    /** The same piece, of which the top is at a multiple of this. */
    public Piece on(double leading) {
        return new Piece(gap, height, notes, head, before, after, leading);
    }

    /** The same piece, of which another start holds. */
    public Piece starting(PageTurn other) {
        return new Piece(gap, height, notes, head, other, after, grid);
    }

    /** The same piece with this much blank above it, in points. */
    public Piece at(double blank) {
        return new Piece(blank, height, notes, head, before, after, grid);
    }

    /** The same piece with at least this much blank above it, in points. */
    public Piece under(double blank) {
        return new Piece(Math.max(gap, blank), height, notes, head, before, after, grid);
    }

    /** The same piece, after which something else holds. */
    public Piece ending(PageTurn other) {
        return new Piece(gap, height, notes, head, before, other, grid);
    }
}
