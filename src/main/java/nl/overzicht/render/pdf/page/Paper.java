package nl.overzicht.render.pdf.page;

import java.util.HashMap;
import java.util.Map;

/**
 * The space for text on paper, in points.
 *
 * @param first height of the first page
 * @param later height of each later page
 * @param rule height of the line above the notes of a page with the blank around it
 * @param spared points that a page leaves for the next one, by page number, from 0
 */
public record Paper(double first, double later, double rule, Map<Integer, Double> spared) {

    /** Paper whose pages are filled to the foot. */
    public Paper(double first, double later, double rule) {
        this(first, later, rule, Map.of());
    }

    /** Whether a piece fits on a later page, with its notes. */
    public boolean holds(Piece piece) {
        return piece.height() + piece.head() + piece.notes() + (piece.notes() > 0 ? rule : 0) <= later;
    }

    /** The same paper with this many points left empty on each page. */
    public Paper without(double points) {
        return new Paper(first - points, later - points, rule, spared);
    }

    /** The same paper for a text that begins at the top of its first page. */
    Paper withoutHead() {
        return new Paper(later, later, rule, spared);
    }

    /** The same paper, of which one page, numbered from 0, leaves this many points for the next one. */
    Paper sparing(int page, double points) {
        Map<Integer, Double> more = new HashMap<>(spared);
        more.put(page, points);
        return new Paper(first, later, rule, Map.copyOf(more));
    }

    /** Height of a page, numbered from 0. */
    double height(int page) {
        return page == 0 ? first : later;
    }

    /** The height of a page that may be filled. */
    double space(int page) {
        return height(page) - spared.getOrDefault(page, 0.0);
    }
}
