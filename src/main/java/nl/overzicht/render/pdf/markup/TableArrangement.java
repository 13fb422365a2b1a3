package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is set on paper.
 *
 * @param place where it is
 * @param broken which of its words may be broken
 * @param small whether its type is smaller than that of other tables
 */
record TableArrangement(Place place, Broken broken, boolean small) {

    /** Nothing is done to it. */
    static final TableArrangement PLAIN = new TableArrangement(Place.COLUMN, Broken.NONE, false);

    /** Where a table is. */
    enum Place {
        /** In the text. */
        COLUMN,
        /** In the text, over the empty right column of a page after the first. */
        BROAD,
        /** On a page on its side. */
        TURNED
    }

    /** Which words may be broken. */
    enum Broken {
        /** None but those in which the author put soft hyphens. */
        NONE,
        /** Those of the head. */
        HEAD,
        /** All. */
        ALL
    }

    /**
     * All arrangements, the best first: breaking the names in a table is worse than using the right column, and better than a
     * page on its side.
     *
     * @param mayBeBroad whether it may be over the right column
     */
    static List<TableArrangement> arrangements(boolean mayBeBroad) {
        Place widest = mayBeBroad ? Place.BROAD : Place.COLUMN;
        List<TableArrangement> arrangements = new ArrayList<>();
        arrangements.add(PLAIN);
        arrangements.add(new TableArrangement(Place.COLUMN, Broken.HEAD, false));
        for (Place place : List.of(widest, Place.TURNED)) {
            for (Broken broken : Broken.values()) {
                arrangements.add(new TableArrangement(place, broken, false));
            }
        }
        arrangements.add(new TableArrangement(Place.COLUMN, Broken.ALL, true));
        arrangements.add(new TableArrangement(Place.TURNED, Broken.ALL, true));
        return arrangements;
    }

    /** The width that it gives a table, in points. */
    double width(TableMeasures measures) {
        return switch (place) {
            case COLUMN -> measures.column();
            case BROAD -> measures.broad();
            case TURNED -> measures.turned();
        };
    }
}
