package nl.overzicht.render.pdf.page;

/**
 * The smallest unit of layout, which no page break divides: a line of text, a row of a table, a drawing. Measures are
 * in points.
 *
 * @param gap blank above it, unless it begins a page
 * @param height without the blank around it
 * @param notes height of the notes that it calls; 0 without notes
 * @param head height of the table head that is repeated above it when a page begins with it
 * @param before whether a page may begin with it
 * @param after whether a page may begin with the piece after it; overrides that piece's own value
 * @param grid distance of the baseline grid that its top keeps to; 0: none
 */
public record Piece(
        double gap, double height, double notes, double head, PageTurn before, PageTurn after, double grid) {

    private static final double TWO_LINES = 20;

    /** A piece that is not on the baseline grid. */
    public Piece(double gap, double height, double notes, double head, PageTurn before, PageTurn after) {
        this(gap, height, notes, head, before, after, 0);
    }

    /** Whether it is a single line with which a page may begin. */
    boolean isLine() {
        return height < TWO_LINES && before == PageTurn.FREE;
    }

    /** The same piece on a baseline grid with this distance. */
    public Piece alignToGrid(double leading) {
        return new Piece(gap, height, notes, head, before, after, leading);
    }

    /** The same piece with another rule for a page break before it. */
    public Piece withTurnBefore(PageTurn other) {
        return new Piece(gap, height, notes, head, other, after, grid);
    }

    /** The same piece with this much blank above it, in points. */
    public Piece withBlank(double blank) {
        return new Piece(blank, height, notes, head, before, after, grid);
    }

    /** The same piece with at least this much blank above it, in points. */
    public Piece withLeastBlank(double blank) {
        return new Piece(Math.max(gap, blank), height, notes, head, before, after, grid);
    }

    /** The same piece with another rule for a page break after it. */
    public Piece withTurnAfter(PageTurn other) {
        return new Piece(gap, height, notes, head, before, other, grid);
    }
}
