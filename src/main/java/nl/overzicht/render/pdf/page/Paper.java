package nl.overzicht.render.pdf.page;

/**
 * The room for text on paper, in points.
 *
 * @param first height of the first page
 * @param later height of each later page
 * @param rule what the notes of a page take beside their own height
 */
public record Paper(double first, double later, double rule) {

    /** Whether a piece stands on a later page, with its notes. */
    public boolean holds(Piece piece) {
        return piece.height() + piece.head() + piece.notes() + (piece.notes() > 0 ? rule : 0) <= later;
    }

    /** The same paper of which so many points are left alone on each page. */
    public Paper without(double points) {
        return new Paper(first - points, later - points, rule);
    }
}
