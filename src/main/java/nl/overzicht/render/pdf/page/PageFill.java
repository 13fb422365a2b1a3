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

    private record Entry(Piece piece, Place place) {}

    private final Paper paper;
    private final List<Place> starts = new ArrayList<>();
    private final Map<Place, Double> shifts = new HashMap<>();
    private final List<Double> emptied = new ArrayList<>();
    private List<Entry> page = new ArrayList<>();

    PageFill(Paper paper) {
        this.paper = paper;
    }

    /** A copy, to try how more blocks would be placed. */
    PageFill copy() {
        PageFill copy = new PageFill(paper);
        copy.starts.addAll(starts);
        copy.emptied.addAll(emptied);
        copy.page = new ArrayList<>(page);
        return copy;
    }

    /**
     * Adds the pieces of a block.
     *
     * @param index of the block in the text
     */
    void add(Block block, int index) {
        for (int i = 0; i < block.pieces().size(); i++) {
            add(new Entry(block.pieces().get(i), new Place(index, i)));
        }
    }

    /** Adds the pieces of a block on a new page, with the blocks that were waiting. */
    void addOnNextPage(Block block, int index) {
        int first = page.size();
        add(block, index);
        int at = Math.min(first, page.size() - 1);
        while (at > 0 && turn(at) == PageTurn.NEVER) {
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
        List<Entry> more = new ArrayList<>(page);
        block.pieces().forEach(piece -> more.add(new Entry(piece, null)));
        return height(more) <= space();
    }

    /** Whether all pieces of a block fit on one page. */
    boolean fitsAlone(Block block) {
        List<Entry> alone =
                block.pieces().stream().map(piece -> new Entry(piece, null)).toList();
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
        all.putAll(shifts(page));
        return all;
    }

    private void add(Entry next) {
        page.add(next);
        int last = page.size() - 1;
        if (last > 0 && turn(last) == PageTurn.ALWAYS) {
            begin(last);
        } else if (last > 0 && height(page) > space()) {
            int at = lastStart();
            if (at < last || turn(last) != PageTurn.NEVER || paper.holds(next.piece())) {
                begin(at);
            }
        }
    }

    /** Begins a new page with a piece of the current one. */
    private void begin(int at) {
        List<Entry> moved = page.subList(at, page.size());
        double empty = paper.height(starts.size()) - height(page.subList(0, at));
        emptied.add(turn(at) == PageTurn.ALWAYS ? 0 : empty);
        shifts.putAll(shifts(page.subList(0, at)));
        starts.add(moved.get(0).place());
        page = new ArrayList<>();
        moved.forEach(this::add);
    }

    /** The index of the piece with which the next page begins. */
    private int lastStart() {
        int free = last(PageTurn.FREE);
        int poor = last(PageTurn.POOR);
        if (free == 0 && poor == 0) {
            return lastResort();
        }
        boolean empty = free == 0 || space() - height(page.subList(0, free)) > MUCH;
        return empty ? Math.max(free, poor) : free;
    }

    /** A break where none is good: within a figure; else before a signature, so that it stays whole; else before what does not fit. */
    private int lastResort() {
        int worst = last(PageTurn.WORST);
        for (int i = page.size() - 1; i > 0 && worst == 0; i--) {
            Entry entry = page.get(i);
            worst = entry.place().piece() == 0 && entry.piece().before() == PageTurn.NEVER ? i : 0;
        }
        return worst > 0 ? worst : page.size() - 1;
    }

    private int last(PageTurn wanted) {
        for (int i = page.size() - 1; i > 0; i--) {
            if (turn(i) == wanted) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a page break is allowed before a piece. Two pieces stay with a heading. */
    private PageTurn turn(int piece) {
        if (piece > 1
                && page.get(piece - 2).piece().after() == PageTurn.NEVER
                && turnBefore(piece) != PageTurn.ALWAYS) {
            return PageTurn.NEVER;
        }
        return turnBefore(piece);
    }

    private PageTurn turnBefore(int piece) {
        PageTurn after = page.get(piece - 1).piece().after();
        return after == PageTurn.FREE ? page.get(piece).piece().before() : after;
    }

    private double space() {
        return paper.space(starts.size()) - ROUNDING;
    }

    /** The height of pieces on one page, with their notes, in points. */
    private double height(List<Entry> pieces) {
        PageColumn column = new PageColumn(starts.isEmpty());
        double notes = 0;
        for (Entry entry : pieces) {
            column.add(entry.piece());
            notes += entry.piece().notes();
        }
        return column.bottom() + notes + (notes > 0 ? paper.rule() : 0);
    }

    private Map<Place, Double> shifts(List<Entry> pieces) {
        PageColumn column = new PageColumn(starts.isEmpty());
        Map<Place, Double> moved = new HashMap<>();
        for (Entry entry : pieces) {
            double shift = column.add(entry.piece());
            if (shift != 0) {
                moved.put(entry.place(), shift);
            }
        }
        return moved;
    }
}
