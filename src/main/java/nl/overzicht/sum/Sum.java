package nl.overzicht.sum;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/**
 * The sum of the rows of a scope, in one measure and one status, over all years or in one.
 *
 * @param measure what is added
 * @param status as the sources state it
 * @param year that it is of; empty: over all years
 * @param quantity the sum with its precision; empty when the rows cannot be added
 * @param conflicts pairs of rows that prevent the sum; empty also when bounds and approximations cannot be added
 * @param span from the first to the last year that the counted rows give; empty when they give none
 * @param earliest the earliest moment as of which a counted row applies; empty when none gives one
 * @param latest the latest such moment
 * @param counted the rows that are added, or would be, in the order of the file
 * @param compared the rows that are the breakdown of counted ones
 * @param setAside rows that a later one replaces
 * @param computed whether it is computed: more than one row, or an amount per year over its years
 */
public record Sum(
        Measure measure,
        Status status,
        OptionalInt year,
        Optional<Quantity> quantity,
        List<Conflict> conflicts,
        Optional<Period> span,
        Optional<PartialDate> earliest,
        Optional<PartialDate> latest,
        List<Statement> counted,
        List<Statement> compared,
        List<ReplacedRow> setAside,
        boolean computed) {

    /** The span, where each counted row gives its years; empty too where some do and others do not. */
    public Optional<Period> years() {
        return isPartlyWithoutYears() ? Optional.empty() : span;
    }

    /** Whether some counted rows give their years and others do not: the span is not that of all money. */
    public boolean isPartlyWithoutYears() {
        return span.isPresent() && counted.stream().anyMatch(row -> row.period().isEmpty());
    }

    /**
     * The quantity as it can be printed ({@link Quantity#printable}); empty without one, and where no words are true of it,
     * so that its rows stand apart in print.
     */
    public Optional<Quantity> inWords() {
        return quantity.filter(amount -> amount.printable().isPresent());
    }

    /**
     * A row that a later one replaces.
     *
     * @param row the earlier row
     * @param by the row that applies as of a later moment
     * @param wholly false: an amount per year of which some years still count
     */
    public record ReplacedRow(Statement row, Statement by, boolean wholly) {}

    /**
     * The total of sums without a row in common, such as those of different streams in one status; empty where there
     * are none or their precisions cannot be added.
     */
    public static Optional<Quantity> total(List<Quantity> sums) {
        return Quantity.sum(sums);
    }
}
