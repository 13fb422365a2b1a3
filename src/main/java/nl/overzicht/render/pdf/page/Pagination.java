package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the pages of a text begin.
 *
 * @param order the indices of the blocks in the order in which they are printed
 * @param starts the pieces with which a page begins, but for the first page, in the order of printing
 * @param shifts the pieces that are lower than the blank above them says, in points, or higher
 * @param free what stays empty of each page but the last, in points; 0 where the text itself begins a new page
 */
public record Pagination(List<Integer> order, List<Place> starts, Map<Place, Double> shifts, List<Double> free) {

    /** The number of pages. */
    public int pages() {
        return starts.size() + 1;
    }

    /** These pages and those of the text after it, which begins a page. @param block the index of its first block */
    Pagination then(int block, Pagination next) {
        if (block == 0) {
            return next;
        }
        List<Place> allStarts = new ArrayList<>(starts);
        allStarts.add(new Place(block + next.order.get(0), 0));
        next.starts.forEach(start -> allStarts.add(start.after(block)));
        Map<Place, Double> allShifts = new HashMap<>(shifts);
        next.shifts.forEach((place, points) -> allShifts.put(place.after(block), points));
        List<Integer> allOrder = new ArrayList<>(order);
        next.order.forEach(index -> allOrder.add(block + index));
        List<Double> allFree = new ArrayList<>(free);
        allFree.add(0.0);
        allFree.addAll(next.free);
        return new Pagination(allOrder, allStarts, allShifts, allFree);
    }

    /** The number of the page on which each block begins, from 0, by the index of the block. */
    public Map<Integer, Integer> pageOfBlocks() {
        Map<Integer, Integer> pages = new HashMap<>();
        int page = 0;
        for (int block : order) {
            pages.put(block, page);
            while (page < starts.size() && starts.get(page).block() == block) {
                page++;
                if (starts.get(page - 1).piece() == 0) {
                    pages.put(block, page);
                }
            }
        }
        return pages;
    }

    /**
     * A piece.
     *
     * @param block its index in the text
     * @param piece its index in the block
     */
    public record Place(int block, int piece) {

        /** The same in a text that has this many blocks before its own. */
        Place after(int blocks) {
            return new Place(block + blocks, piece);
        }
    }
}
