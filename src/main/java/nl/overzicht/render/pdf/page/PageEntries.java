package nl.overzicht.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.render.pdf.page.Pagination.Place;

/** The pieces on one page, with their places in the text. */
final class PageEntries {

    private final List<Entry> entries;

    PageEntries() {
        this(new ArrayList<>());
    }

    private PageEntries(List<Entry> entries) {
        this.entries = entries;
    }

    /** A piece with its place; without one if it is only tried. */
    record Entry(Piece piece, Place place) {}

    PageEntries copy() {
        return new PageEntries(new ArrayList<>(entries));
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** Adds the pieces of a block without their places. */
    void addAll(Block block) {
        block.pieces().forEach(piece -> entries.add(new Entry(piece, null)));
    }

    int size() {
        return entries.size();
    }

    /** The pieces before an index. */
    PageEntries first(int count) {
        return new PageEntries(entries.subList(0, count));
    }

    /** The pieces from an index on. */
    List<Entry> from(int index) {
        return List.copyOf(entries.subList(index, entries.size()));
    }

    /** A break where none is good: within a figure; else before a signature, so that it stays whole; else before what does not fit. */
    int lastResort() {
        int worst = last(PageTurn.WORST);
        for (int i = entries.size() - 1; i > 0 && worst == 0; i--) {
            Entry entry = entries.get(i);
            worst = entry.place().piece() == 0 && entry.piece().before() == PageTurn.NEVER ? i : 0;
        }
        return worst > 0 ? worst : entries.size() - 1;
    }

    /** The index of the last piece, but for the first, before which a page turns as wanted; 0 if there is none. */
    int last(PageTurn wanted) {
        for (int i = entries.size() - 1; i > 0; i--) {
            if (turn(i) == wanted) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a page break is allowed before a piece. Two pieces stay with a heading. */
    PageTurn turn(int piece) {
        if (piece > 1
                && entries.get(piece - 2).piece().after() == PageTurn.NEVER
                && turnBefore(piece) != PageTurn.ALWAYS) {
            return PageTurn.NEVER;
        }
        return turnBefore(piece);
    }

    private PageTurn turnBefore(int piece) {
        PageTurn after = entries.get(piece - 1).piece().after();
        return after == PageTurn.FREE ? entries.get(piece).piece().before() : after;
    }

    /**
     * The height of the pieces with their notes, in points.
     *
     * @param isFirst whether it is the first page of the text
     */
    double height(boolean isFirst, Paper paper) {
        PageColumn column = new PageColumn(isFirst);
        double notes = 0;
        for (Entry entry : entries) {
            column.add(entry.piece());
            notes += entry.piece().notes();
        }
        return column.bottom() + notes + (notes > 0 ? paper.rule() : 0);
    }

    /** The pieces that move to the baseline grid, with their shift in points. */
    Map<Place, Double> shifts(boolean isFirst) {
        PageColumn column = new PageColumn(isFirst);
        Map<Place, Double> moved = new HashMap<>();
        for (Entry entry : entries) {
            double shift = column.add(entry.piece());
            if (shift != 0) {
                moved.put(entry.place(), shift);
            }
        }
        return moved;
    }
}
