package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the pages of a text begin.
 *
 * @param order the indices of the blocks in the order in which they are printed
 * @param starts the pieces with which pages begin, except the first page, in the order of printing
 * @param shifts the pieces that are moved to the baseline grid, with the distance in points; negative: up
 * @param free empty space on each page except the last, in points; 0 where the text itself begins a new page
 */
public record Pagination(List<Integer> order, List<Place> starts, Map<Place, Double> shifts, List<Double> free) {

    /** The number of pages. */
    public int pages() {
        return starts.size() + 1;
    }

    /**
     * These pages followed by the pages of the text after it, which begins a page.
     *
     * @param block the index of its first block
     */
    Pagination append(int block, Pagination next) {
        if (block == 0) {
            return next;
        }
        List<Place> allStarts = new ArrayList<>(starts);
        allStarts.add(new Place(block + next.order.get(0), 0));
        next.starts.forEach(start -> allStarts.add(start.shift(block)));
        Map<Place, Double> allShifts = new HashMap<>(shifts);
        next.shifts.forEach((place, points) -> allShifts.put(place.shift(block), points));
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

        /** The same piece, counted in a text with this many blocks before its own. */
        Place shift(int blocks) {
            return new Place(block + blocks, piece);
        }
    }
}
