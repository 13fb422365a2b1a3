package nl.overzicht.load.layout;

import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * A column of a foreign table.
 *
 * @param name as in its head, runs of spaces as one
 * @param at where the mapping names it
 * @param cell of a column that the table does not have: the cell above it whose text holds for all rows
 */
public record Column(String name, Location at, Optional<Corner> cell) {

    private static final String CELL = "cell ";

    /** A column of the table. */
    public Column(String name, Location at) {
        this(name, at, Optional.empty());
    }

    /** A cell above the table, by its place as {@code B2}. */
    public static Column ofCell(String place, Location at) {
        return new Column(CELL + place, at, Corner.parse(place));
    }

    /** The place of its cell, such as {@code B2}. */
    public String place() {
        return name.substring(CELL.length());
    }
}
