package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.render.pdf.page.Pagination.Place;

/**
 * Fills page after page with pieces, each page as full as the pieces allow. A page that overflows is broken at the
 * last place where the next may begin.
 */
final class PageFill {

    /** The largest empty space, in points, that is accepted to avoid a poor page break, or text that moves before a table. */
    static final double MUCH = 72;

    /** Tolerance for rounding, in points. */
    private static final double ROUNDING = 0.5;

    private final Paper paper;
    private final List<Place> starts = new ArrayList<>();
    private final Map<Place, Double> shifts = new HashMap<>();
    private final List<Double> emptied = new ArrayList<>();
    private PageEntries page = new PageEntries();

    PageFill(Paper paper) {
        this.paper = paper;
    }

    /** A copy, to try how more blocks would be placed. */
    PageFill copy() {
        PageFill copy = new PageFill(paper);
        copy.starts.addAll(starts);
        copy.emptied.addAll(emptied);
        copy.page = page.copy();
        return copy;
    }

    /**
     * Adds the pieces of a block.
     *
     * @param index of the block in the text
     */
    void add(Block block, int index) {
        for (int i = 0; i < block.pieces().size(); i++) {
            add(new PageEntries.Entry(block.pieces().get(i), new Place(index, i)));
        }
    }

    /** Adds the pieces of a block on a new page, with the blocks that were waiting. */
    void addOnNextPage(Block block, int index) {
        int first = page.size();
        add(block, index);
        int at = Math.min(first, page.size() - 1);
        while (at > 0 && page.turn(at) == PageTurn.NEVER) {
            at--;
        }
        if (at > 0) {
            begin(at);
        }
    }

    /** The empty space on the current page, in points. */
    double free() {
        return space() - height(page);
    }

    /** Whether all pieces of a block fit on the current page. */
    boolean fits(Block block) {
        PageEntries more = page.copy();
        more.addAll(block);
        return height(more) <= space();
    }

    /** Whether all pieces of a block fit on one page. */
    boolean fitsAlone(Block block) {
        PageEntries alone = new PageEntries();
        alone.addAll(block);
        return height(alone) <= paper.later() - ROUNDING;
    }

    /** The number of pages so far. */
    int pages() {
        return starts.size() + 1;
    }

    /** The pieces with which pages begin, except the first page. */
    List<Place> starts() {
        return starts;
    }

    /** The empty space on each page before the current one, in points; 0 where the text itself begins a new page. */
    List<Double> emptySpaces() {
        return emptied;
    }

    /** The pieces that move to the baseline grid, with their shift in points. */
    Map<Place, Double> shifts() {
        Map<Place, Double> all = new HashMap<>(shifts);
        all.putAll(page.shifts(starts.isEmpty()));
        return all;
    }

    private void add(PageEntries.Entry next) {
        page.add(next);
        int last = page.size() - 1;
        if (last > 0 && page.turn(last) == PageTurn.ALWAYS) {
            begin(last);
        } else if (last > 0 && height(page) > space()) {
            int at = lastStart();
            if (at < last || page.turn(last) != PageTurn.NEVER || paper.holds(next.piece())) {
                begin(at);
            }
        }
    }

    /** Begins a new page with a piece of the current one. */
    private void begin(int at) {
        List<PageEntries.Entry> moved = page.from(at);
        double empty = paper.height(starts.size()) - height(page.first(at));
        emptied.add(page.turn(at) == PageTurn.ALWAYS ? 0 : empty);
        shifts.putAll(page.first(at).shifts(starts.isEmpty()));
        starts.add(moved.get(0).place());
        page = new PageEntries();
        moved.forEach(this::add);
    }

    /** The index of the piece with which the next page begins. */
    private int lastStart() {
        int free = page.last(PageTurn.FREE);
        int poor = page.last(PageTurn.POOR);
        if (free == 0 && poor == 0) {
            return page.lastResort();
        }
        boolean empty = free == 0 || space() - height(page.first(free)) > MUCH;
        return empty ? Math.max(free, poor) : free;
    }

    private double space() {
        return paper.space(starts.size()) - ROUNDING;
    }

    private double height(PageEntries entries) {
        return entries.height(starts.isEmpty(), paper);
    }
}
