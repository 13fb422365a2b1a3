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
 * A column of a table of money: one measure and one status, along areas or items of a scope.
 *
 * @param report with the sums
 * @param whole the scope
 * @param total what the whole scope comes to
 */
record MoneyColumn(Report report, Scope whole, Sum total) {

    /** What distinguishes the columns of a table; a column itself is as large as the report. */
    record Key(Measure measure, Status status) {}

    Key key() {
        return new Key(total.measure(), total.status());
    }

    Optional<Sum> of(Scope scope) {
        return report.facts().sums().of(scope).of(total.measure(), total.status());
    }

    /** What of the total is not divided; empty when nothing certainly is. */
    Optional<Quantity> rest(Dimension along) {
        return Optional.ofNullable(report.facts()
                .sums()
                .of(whole)
                .remainders(total.measure(), total.status())
                .get(along));
    }

    /** Whether a row is of this column. */
    boolean holds(Statement row) {
        return row.status().equals(total.status())
                && row.quantity().equals(total.measure().quantity())
                && row.amount().unit().equals(total.measure().unit());
    }

    /** For the order from high to low; what has no sum comes last. */
    static BigDecimal size(Optional<Sum> sum) {
        return sum.flatMap(Sum::quantity).map(Quantity::value).orElse(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    /**
     * The cells of a column, all in the same unit with as many decimals.
     *
     * @param lines what each line has in this column
     * @param rest below them; empty: nothing
     */
    List<String> cells(Collection<Optional<Sum>> lines, Optional<Quantity> rest) {
        SumWords sums = new SumWords(report);
        List<Quantity> printed = new ArrayList<>();
        lines.forEach(line -> line.flatMap(sums::printed).ifPresent(printed::add));
        rest.ifPresent(printed::add);
        AmountForm form = AmountForm.of(printed);
        List<String> cells = new ArrayList<>();
        lines.forEach(line -> cells.add(line.map(sum -> sums.amount(sum, form)).orElse("")));
        cells.add(rest.map(left -> sums.computed(left, form)).orElse(""));
        return cells;
    }

    /** Its status, with the currency where a table has several. */
    String head(boolean currencies) {
        String status = new SumWords(report).status(total);
        return currencies ? status + ", " + total.measure().unit() : status;
    }

    String unit() {
        return total.measure().unit();
    }
}
