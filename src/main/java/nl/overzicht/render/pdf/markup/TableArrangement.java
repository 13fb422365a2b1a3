package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is arranged on paper.
 *
 * @param place where it is
 * @param breakable which of its words may be broken
 * @param small whether it has smaller type than other tables
 */
record TableArrangement(Place place, Breakable breakable, boolean small) {

    /** The arrangement of a table that fits in the column. */
    static final TableArrangement PLAIN = new TableArrangement(Place.COLUMN, Breakable.NONE, false);

    /** Where a table is. */
    enum Place {
        /** In the column of text. */
        COLUMN,
        /** In the column of text and the empty right column beside it, on a page after the first. */
        BROAD,
        /** On a landscape page. */
        TURNED
    }

    /** Which words may be broken. */
    enum Breakable {
        /** Only words in which the author put soft hyphens. */
        NONE,
        /** Words of the head. */
        HEAD,
        /** All words. */
        ALL
    }

    /**
     * All arrangements, the best first. Breaking the names in a table is worse than using the right column, and better than a
     * landscape page.
     *
     * @param mayBeBroad whether it may use the right column
     */
    static List<TableArrangement> arrangements(boolean mayBeBroad) {
        Place widest = mayBeBroad ? Place.BROAD : Place.COLUMN;
        List<TableArrangement> arrangements = new ArrayList<>();
        arrangements.add(PLAIN);
        arrangements.add(new TableArrangement(Place.COLUMN, Breakable.HEAD, false));
        for (Place place : List.of(widest, Place.TURNED)) {
            for (Breakable breakable : Breakable.values()) {
                arrangements.add(new TableArrangement(place, breakable, false));
            }
        }
        arrangements.add(new TableArrangement(Place.COLUMN, Breakable.ALL, true));
        arrangements.add(new TableArrangement(Place.TURNED, Breakable.ALL, true));
        return arrangements;
    }

    /** The width that is available for a table, in points. */
    double width(TableMeasures measures) {
        return switch (place) {
            case COLUMN -> measures.column();
            case BROAD -> measures.broad();
            case TURNED -> measures.turned();
        };
    }
}
