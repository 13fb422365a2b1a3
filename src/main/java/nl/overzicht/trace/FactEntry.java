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
 * All that a controller asks of a fact.
 *
 * @param fact the fact
 * @param text as printed
 * @param statuses of the statements that it rests on, by their words in the data, each once
 * @param period of these statements when they have one period, of a sum its span where all its rows give years; empty: none
 *     or several
 * @param asOf when these statements held, each once, as officials write it
 * @param rows that it rests on, at most {@link #LISTED}
 * @param rowsCount how many rows it rests on
 * @param setAside of a sum: rows in whose place a later one counts, at most {@link #LISTED}
 * @param setAsideCount how many of these there are; empty: it is no sum
 * @param uses in texts; empty when they were not asked for
 * @param pages of the site that show it as a number; empty when they were not asked for
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

    /** This many rows are listed; the others are counted. */
    public static final int LISTED = Fact.LISTED;

    /**
     * A row of the statements, or a total that a foreign table publishes.
     *
     * @param statement its id; empty: it is a total
     * @param at where it is
     * @param source id; may be empty of a total
     * @param title of the source
     * @param words of the source; may be empty
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
     * @param wholly false: some years of the earlier row still count
     */
    public record SetAside(Row row, String by, boolean wholly) {}

    /**
     * A use in a text.
     *
     * @param at where the expression is
     * @param sentence as printed
     * @param letter pages of the letter; of several, those of any
     * @param report pages of the progress report, by the numbers that are printed on them
     * @param site pages of the site
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

    /** The exact value, of a number in whole units; empty: the fact is no number. */
    public Optional<BigDecimal> value() {
        return quantity().map(Quantity::value);
    }
}
