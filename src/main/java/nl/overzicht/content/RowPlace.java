package nl.overzicht.content;

import java.util.Optional;
import nl.overzicht.finding.Location;

/** Where one row and its cells are. Kept for each of up to a million rows, so an implementation keeps little. */
public interface RowPlace {

    /** Where the row begins. */
    Location at();

    /** Where the cell of a column is; empty when the row has no such cell. */
    Optional<Location> of(String column);

    /** Path of the mapping that reads the row from a foreign table; empty: it is of a table of our own. */
    default Optional<String> mappingPath() {
        return Optional.empty();
    }

    /** A thing without cells of its own. */
    static RowPlace of(Location at) {
        return new Whole(at);
    }

    /** A thing as a whole. */
    record Whole(Location at) implements RowPlace {

        @Override
        public Optional<Location> of(String column) {
            return Optional.empty();
        }
    }
}
