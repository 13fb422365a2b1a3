package nl.overzicht.content;

import java.util.Optional;
import nl.overzicht.finding.Location;

/** The locations of a row and its cells. They are kept for up to a million rows, so implementations should be small. */
public interface RowPlace {

    /** The location of the row. */
    Location at();

    /** The location of the cell in a column; empty when the row has no such cell. */
    Optional<Location> of(String column);

    /**
     * The path of the mapping that reads the row from a foreign table; empty when its table has the standard column
     * names.
     */
    default Optional<String> mappingPath() {
        return Optional.empty();
    }

    /** The place of a thing without cells. */
    static RowPlace of(Location at) {
        return new Whole(at);
    }

    /** The place of a thing as a whole. */
    record Whole(Location at) implements RowPlace {

        @Override
        public Optional<Location> of(String column) {
            return Optional.empty();
        }
    }
}
