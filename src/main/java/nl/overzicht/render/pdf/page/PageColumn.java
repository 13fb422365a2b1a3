package nl.overzicht.render.pdf.page;

/**
 * The pieces of one page, one below the other. Lines of running text keep to the baseline grid: after a table or a
 * figure the next text moves to the nearest grid line.
 */
final class PageColumn {

    /** The least blank above a text that moves up, in points; the existing blank when that is less. */
    private static final double LEAST_BLANK = 6;

    /** A shift smaller than this is a rounding difference, in points. */
    private static final double ROUNDING = 0.05;

    private double bottom;
    private double origin;
    private boolean hasOrigin;
    private boolean isEmpty = true;

    /** @param isFirst whether the grid begins with the first text on the page (below the head of a letter) instead of at the top */
    PageColumn(boolean isFirst) {
        this.hasOrigin = !isFirst;
    }

    /** Adds a piece. Returns how many points it moves down from its place below the blank above it; negative when it moves up. */
    double add(Piece piece) {
        double gap = isEmpty ? piece.head() : piece.gap();
        double shift = piece.grid() > 0 ? shift(piece.grid(), gap) : 0;
        bottom += gap + shift + piece.height();
        isEmpty = false;
        return shift;
    }

    /** The bottom of the last piece, in points from the top. */
    double bottom() {
        return bottom;
    }

    private double shift(double grid, double gap) {
        if (!hasOrigin) {
            hasOrigin = true;
            origin = bottom + gap;
        }
        double place = (bottom + gap - origin) / grid;
        double shift = (Math.rint(place) - place) * grid;
        double least = Math.min(gap, LEAST_BLANK);
        double enough = gap + shift < least - ROUNDING ? shift + grid : shift;
        return Math.abs(enough) < ROUNDING ? 0 : enough;
    }
}
