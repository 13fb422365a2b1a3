package nl.overzicht.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.reconciliation.CellCorrection;

/**
 * What a controller needs to know of a fact.
 *
 * @param fact the fact
 * @param text the fact as printed
 * @param statuses ids of the statuses of the statements that it rests on, each once
 * @param period of these statements when they have the same, for a sum its span when all its rows have years; otherwise
 *     empty
 * @param asOf the dates as of which these statements apply, each once and at most {@link #LISTED}, in words
 * @param rows that it rests on, at most {@link #LISTED}
 * @param rowsCount the number of all rows that it rests on
 * @param setAside for a sum: rows that a later one replaces, at most {@link #LISTED}
 * @param setAsideCount the number of all rows that a later one replaces; empty when it is not a sum
 * @param uses in texts; empty when they were not requested
 * @param pages of the site that show it as a number; empty when they were not requested
 */
public record FactEntry(
        Fact fact,
        String text,
        List<String> statuses,
        Optional<Period> period,
        List<String> asOf,
        List<Row> rows,
        int rowsCount,
        List<SetAside> setAside,
        OptionalInt setAsideCount,
        List<Use> uses,
        SortedSet<String> pages) {

    /** The most rows that are listed; more are only counted. */
    public static final int LISTED = Fact.LISTED;

    /**
     * A row of the statements, or a total that a foreign table publishes.
     *
     * @param statement its id; empty text for a total
     * @param at its location
     * @param source id of its source; may be empty text for a total
     * @param title of its source
     * @param words of its source; may be empty text
     * @param corrections of cells in it
     */
    public record Row(
            String statement,
            Location at,
            String source,
            String title,
            String words,
            List<CellCorrection> corrections) {

        /** {@code file:line}. */
        public String place() {
            return at.path() + ":" + Math.max(1, at.line());
        }
    }

    /**
     * A row that a later one replaces.
     *
     * @param row the earlier row
     * @param by id of the later statement
     * @param wholly whether no year of the earlier row counts
     */
    public record SetAside(Row row, String by, boolean wholly) {}

    /**
     * A use in a text.
     *
     * @param at location of the expression
     * @param sentence the sentence of the expression, as printed
     * @param letter pages of the letter, from 1; with several letters, those of any
     * @param report pages of the progress report, by the numbers that are printed on them
     * @param site addresses of pages of the site
     */
    public record Use(
            Location at,
            String sentence,
            SortedSet<Integer> letter,
            SortedSet<Integer> report,
            SortedSet<String> site) {

        /** {@code file:line}. */
        public String place() {
            return at.path() + ":" + at.line();
        }
    }

    /** The number; empty when the fact is something else. */
    public Optional<Quantity> quantity() {
        return fact.value() instanceof FactValue.Number number ? Optional.of(number.quantity()) : Optional.empty();
    }

    /** Whether the number is for each year of its period. */
    public boolean perYear() {
        return fact.value() instanceof FactValue.Number number && number.perYear();
    }

    /** The exact value, in whole units; empty when the fact is not a number. */
    public Optional<BigDecimal> value() {
        return quantity().map(Quantity::value);
    }
}
