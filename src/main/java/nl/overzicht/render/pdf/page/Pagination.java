package nl.overzicht.render.pdf.page;

import java.util.List;
import java.util.Map;

/**
 * Where the pages of a text begin.
 *
 * @param order the indices of the blocks in the order in which they are printed
 * @param starts the pieces with which a page begins, but for the first page, in the order of printing
 * @param shifts the pieces that stand lower than the blank above them says, in points, or higher
 * @param free what stays empty of each page but the last, in points; 0 where the text itself begins a new page
 */
public record Pagination(List<Integer> order, List<Place> starts, Map<Place, Double> shifts, List<Double> free) {

    /** The number of pages. */
    public int pages() {
        return starts.size() + 1;
    }

    /**
     * A piece.
     *
     * @param block its index in the text
     * @param piece its index in the block
     */
    public record Place(int block, int piece) {}
}
