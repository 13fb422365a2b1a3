package nl.overzicht.load.layout;

import java.util.Optional;
import nl.overzicht.finding.Location;

/**
 * A column of a foreign table.
 *
 * @param name as in the head, with successive spaces reduced to one
 * @param at where the mapping names it
 * @param cell for a column that is not in the table: the cell above the table whose text applies to all rows
 */
public record Column(String name, Location at, Optional<Corner> cell) {

    private static final String CELL = "cell ";

    /** A column of the table. */
    public Column(String name, Location at) {
        this(name, at, Optional.empty());
    }

    /** A cell above the table, by its address such as {@code B2}. */
    public static Column ofCell(String place, Location at) {
        return new Column(CELL + place, at, Corner.parse(place));
    }

    /** The address of its cell, such as {@code B2}. */
    public String place() {
        return name.substring(CELL.length());
    }
}
