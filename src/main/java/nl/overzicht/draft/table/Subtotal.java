package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of rows with one label, or with labels that begin alike, that are proposed as totals, with the evidence.
 *
 * @param test the condition by which a mapping recognises the rows
 * @param rows at least one
 * @param kind what the rows add up
 * @param difference the greatest difference between a row and the sum of its parts; zero when all are exact
 */
public record Subtotal(Test test, List<Place> rows, Kind kind, BigDecimal difference) {

    /** The condition by which a mapping recognises rows of totals. */
    public record Test(String column, Operator how, String text) {

        /** How the text is compared. */
        public enum Operator {
            IS,
            STARTS_WITH,
            EMPTY
        }
    }

    /** What a row of totals adds up. */
    public enum Kind {
        /** All rows of the table. */
        ALL,
        /** The rows since the previous total. */
        ABOVE,
        /** Nothing: the rows have no number to compare, or are parts of the row above them. */
        NONE
    }

    /**
     * A row, and the rows of which it is the sum.
     *
     * @param line the line in the file
     * @param parts the lines of its parts, without totals, such as {@code 4-5, 7-8}
     * @param difference the difference between the row and the sum of its parts; zero also when it has no number
     */
    public record Place(int line, String parts, BigDecimal difference) {}

    /** Whether every row is exactly the sum of its parts. */
    public boolean isProven() {
        return kind != Kind.NONE && difference.signum() == 0;
    }
}
