package nl.overzicht.render.factsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * A column of a table of money: one measure and one status, for the areas or items of a scope.
 *
 * @param report with the sums
 * @param whole the scope
 * @param total the sum of the whole scope
 */
record MoneyColumn(Report report, Scope whole, Sum total) {

    /** Identifies a column in a table. The column itself is not suitable as a key, since it contains the report. */
    record Key(Measure measure, Status status) {}

    Key key() {
        return new Key(total.measure(), total.status());
    }

    Optional<Sum> of(Scope scope) {
        return report.facts().sums().of(scope).of(total.measure(), total.status());
    }

    /** The part of the total that is not divided over a dimension; empty when none is known. */
    Optional<Quantity> rest(Dimension along) {
        return Optional.ofNullable(report.facts()
                .sums()
                .of(whole)
                .remainders(total.measure(), total.status())
                .get(along));
    }

    /** Whether a row belongs to this column. */
    boolean holds(Statement row) {
        return row.status().equals(total.status())
                && row.quantity().equals(total.measure().quantity())
                && row.amount().unit().equals(total.measure().unit());
    }

    /** For sorting in descending order; rows without a sum come last. */
    static BigDecimal size(Optional<Sum> sum) {
        return sum.flatMap(Sum::quantity).map(Quantity::value).orElse(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    /**
     * The texts of a column's cells, all in the same unit and with the same number of decimals.
     *
     * @param lines the sum of each line, empty where there is none
     * @param rest the value of the last cell; empty: none
     * @return a text for each line, then that of the rest; each may be empty
     */
    List<String> cells(Collection<Optional<Sum>> lines, Optional<Quantity> rest) {
        SumWords sums = new SumWords(report);
        List<Quantity> printed = new ArrayList<>();
        lines.forEach(line -> line.flatMap(sums::findPrintable).ifPresent(printed::add));
        rest.ifPresent(printed::add);
        AmountForm form = AmountForm.of(printed);
        List<String> cells = new ArrayList<>();
        lines.forEach(line -> cells.add(line.map(sum -> sums.amount(sum, form)).orElse("")));
        cells.add(rest.map(left -> sums.markComputed(left, form)).orElse(""));
        return cells;
    }

    /** The status, followed by the currency if a table has several. */
    String head(boolean currencies) {
        String status = new SumWords(report).status(total);
        return currencies ? status + ", " + total.measure().unit() : status;
    }

    String unit() {
        return total.measure().unit();
    }
}
