package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * Rows of one label, or labels that begin alike, that are left out, with the proof.
 *
 * @param test how a mapping knows them
 * @param rows at least one
 * @param kind of total
 * @param difference how far the farthest is from the sum of its rows; zero: each is exactly that sum
 */
public record Subtotal(Test test, List<Place> rows, Kind kind, BigDecimal difference) {

    /** How a mapping knows such rows. */
    public record Test(String column, How how, String text) {

        /** How the text is compared. */
        public enum How {
            IS,
            STARTS_WITH,
            EMPTY
        }
    }

    /** What they add up. */
    public enum Kind {
        /** All rows of the table. */
        ALL,
        /** The rows since the last one. */
        ABOVE,
        /** They have no number to compare, or are parts of the row above them. */
        NONE
    }

    /**
     * A row, and the rows that it adds up.
     *
     * @param line of the file
     * @param parts the lines of its parts, without totals among them, such as {@code 4-5, 7-8}
     * @param difference how far it is from their sum; zero also where it has no number
     */
    public record Place(int line, String parts, BigDecimal difference) {}

    /** Whether all add up exactly. */
    public boolean isProven() {
        return kind != Kind.NONE && difference.signum() == 0;
    }
}
