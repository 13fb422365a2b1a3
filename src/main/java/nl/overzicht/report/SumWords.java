package nl.overzicht.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/**
 * A sum in words: the same on a screen, on paper and in a chart. A sum of one row is said as that row says it.
 *
 * @param report with the rows
 */
public record SumWords(Report report) {

    /**
     * The amount: {@code €135 miljoen per jaar} for one row, {@code €24 miljoen (berekend)} for several, {@code 4
     * bedragen} where they have no sum. Another quantity than the main one is preceded by its name.
     */
    public String amount(Sum sum) {
        return named(sum, onlyRow(sum).map(statements()::number).orElseGet(() -> several(sum)));
    }

    private String several(Sum sum) {
        return sum.inWords()
                .map(quantity ->
                        sum.computed() ? computed(quantity) : statements().number(quantity))
                .orElseGet(() -> wording().amounts(sum.counted().size()));
    }

    /** The same in the form of its column. */
    public String amount(Sum sum, AmountForm form) {
        return sum.inWords()
                .map(quantity -> named(
                        sum,
                        onlyRow(sum)
                                .map(row -> statements().number(row, form))
                                .orElseGet(() -> sum.computed()
                                        ? computed(quantity, form)
                                        : statements().number(quantity, form))))
                .orElseGet(() -> amount(sum));
    }

    /** The same without the mark of what we computed, where what surrounds the column says it. */
    public String plainAmount(Sum sum, AmountForm form) {
        return isMarked(sum) ? named(sum, statements().number(sum.quantity().orElseThrow(), form)) : amount(sum, form);
    }

    /** The same outside of a column. */
    public String plainAmount(Sum sum) {
        return isMarked(sum) ? named(sum, statements().number(sum.quantity().orElseThrow())) : amount(sum);
    }

    /** Whether all of some sums are marked as computed, so that it can be said once; of none it is not. */
    public boolean areComputed(List<Sum> sums) {
        return !sums.isEmpty() && sums.stream().allMatch(this::isMarked);
    }

    private boolean isMarked(Sum sum) {
        return sum.computed() && sum.inWords().isPresent() && onlyRow(sum).isEmpty();
    }

    /** A quantity that we computed, in the form of its column. */
    public String computed(Quantity quantity, AmountForm form) {
        return statements().number(quantity, form) + " (" + wording().computed() + ")";
    }

    /**
     * The number that a sum prints, in whole units: of a single row what that says, also when it is for each year. Empty
     * where a sum has no words.
     */
    public Optional<Quantity> printed(Sum sum) {
        return onlyRow(sum).map(Statement::amount).or(sum::inWords);
    }

    /** A quantity that we computed, marked so. */
    public String computed(Quantity quantity) {
        return statements().number(quantity) + " (" + wording().computed() + ")";
    }

    private String named(Sum sum, String amount) {
        boolean main = !sum.measure().isCurrency()
                || sum.measure().quantity().equals(report.programme().main());
        return main ? amount : statements().about(sum.counted().get(0)) + ": " + amount;
    }

    /** The row that a sum consists of; empty when there are several, or when some of its years do not count. */
    public Optional<Statement> onlyRow(Sum sum) {
        return Optional.of(sum.counted())
                .filter(rows -> rows.size() == 1 && sum.quantity().isPresent())
                .map(rows -> rows.get(0))
                .filter(row -> row.period().equals(sum.span()) || sum.year().isPresent() && row.isPerYear());
    }

    /**
     * The fact that an amount is: of one row that row, of several the sum; empty when there is none, or no id for it. A part
     * of a sum, as what counts for a period, is not a fact.
     */
    public Optional<String> fact(Scope scope, Sum sum) {
        return onlyRow(sum)
                .map(Statement::id)
                .or(() -> Optional.of(sum)
                        .filter(several -> several.inWords().isPresent() && scope.hasIds() && isWhole(scope, several))
                        .map(whole -> report.facts().id(scope, whole)));
    }

    private boolean isWhole(Scope scope, Sum sum) {
        Sums sums = report.facts().sums().of(scope);
        Optional<Sum> whole = sum.year().isPresent()
                ? sums.of(sum.measure(), sum.status(), sum.year().getAsInt())
                : sums.of(sum.measure(), sum.status());
        return whole.filter(its -> its.quantity().equals(sum.quantity())
                        && its.counted().size() == sum.counted().size())
                .isPresent();
    }

    /** The status by the sources' verb. */
    public String status(Sum sum) {
        return wording().status(sum.status());
    }

    /** The years that the counted rows give, and whether some give none; empty when all give none. */
    public String years(Sum sum) {
        return sum.span()
                .map(wording()::periodShort)
                .map(years -> sum.isPartlyWithoutYears() ? wording().partly(years) : years)
                .orElse("");
    }

    /** When the counted rows held, from the earliest to the latest; empty when none says so. */
    public String moments(Sum sum) {
        String latest = sum.latest().map(wording()::moment).orElse("");
        return sum.earliest()
                .filter(earliest -> !sum.latest().equals(Optional.of(earliest)))
                .map((PartialDate earliest) -> wording().moment(earliest) + " \u2013 " + latest)
                .orElse(latest);
    }

    /** What is said of each of some sums, each text once and separated by semicolons; empty when nothing is. */
    public static String joined(List<Sum> sums, Function<Sum, String> words) {
        return sums.stream()
                .map(words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private StatementWords statements() {
        return new StatementWords(report);
    }

    private Wording wording() {
        return report.wording();
    }
}
