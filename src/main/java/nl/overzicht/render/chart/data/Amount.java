package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.SumWords;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * An amount in a chart.
 *
 * @param quantity money with its precision
 * @param status the verb of the source
 * @param yearly whether it is an amount per year
 * @param computed whether it is computed
 * @param fact id of the fact that states it; empty: none
 * @param sources ids of the sources
 */
public record Amount(
        Quantity quantity,
        Status status,
        boolean yearly,
        boolean computed,
        Optional<String> fact,
        List<String> sources) {

    /** The amount of a statement. */
    public static Amount of(Statement statement) {
        return new Amount(
                statement.amount(),
                statement.status(),
                statement.isPerYear(),
                false,
                Optional.of(statement.id()),
                List.of(statement.source()));
    }

    /**
     * A sum. The sum of a single row is the amount of that row; empty when the rows have no sum.
     *
     * @param scope of the sum
     */
    public static Optional<Amount> of(Scope scope, Sum sum, Report report) {
        SumWords words = new SumWords(report);
        return words.onlyRow(sum)
                .map(Amount::of)
                .or(() -> sum.inWords()
                        .map(quantity -> new Amount(
                                quantity,
                                sum.status(),
                                false,
                                sum.computed(),
                                words.fact(scope, sum),
                                sum.counted().stream()
                                        .map(Statement::source)
                                        .distinct()
                                        .toList())));
    }

    /** The number in whole units, without its precision. */
    public BigDecimal value() {
        return quantity.value();
    }
}
