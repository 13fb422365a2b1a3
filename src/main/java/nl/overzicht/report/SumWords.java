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
 * Writes a sum in words: the same on screen, on paper and in charts. A sum of one row is written as that row.
 *
 * @param report with the rows
 */
public record SumWords(Report report) {

    /**
     * The amount: {@code €135 miljoen per jaar} for one row, {@code €24 miljoen (berekend)} for several, {@code 4
     * bedragen} when they cannot be added. Any quantity but the main one is preceded by its name.
     */
    public String amount(Sum sum) {
        return named(sum, onlyRow(sum).map(statements()::number).orElseGet(() -> several(sum)));
    }

    private String several(Sum sum) {
        return sum.inWords()
                .map(quantity ->
                        sum.computed() ? markComputed(quantity) : statements().number(quantity))
                .orElseGet(() -> wording().amounts(sum.counted().size()));
    }

    /** The amount in the form of its column. */
    public String amount(Sum sum, AmountForm form) {
        return sum.inWords()
                .map(quantity -> named(
                        sum,
                        onlyRow(sum)
                                .map(row -> statements().number(row, form))
                                .orElseGet(() -> sum.computed()
                                        ? markComputed(quantity, form)
                                        : statements().number(quantity, form))))
                .orElseGet(() -> amount(sum));
    }

    /**
     * The amount in the form of its column without the mark of a computed number, where a heading or note says it for
     * the column.
     */
    public String plainAmount(Sum sum, AmountForm form) {
        return isMarked(sum) ? named(sum, statements().number(sum.quantity().orElseThrow(), form)) : amount(sum, form);
    }

    /** The amount without the mark of a computed number. */
    public String plainAmount(Sum sum) {
        return isMarked(sum) ? named(sum, statements().number(sum.quantity().orElseThrow())) : amount(sum);
    }

    /** Whether all sums are marked as computed, so that this can be stated once; false when there are none. */
    public boolean areComputed(List<Sum> sums) {
        return !sums.isEmpty() && sums.stream().allMatch(this::isMarked);
    }

    private boolean isMarked(Sum sum) {
        return sum.computed() && sum.inWords().isPresent() && onlyRow(sum).isEmpty();
    }

    /** A computed quantity in the form of its column, marked as computed. */
    public String markComputed(Quantity quantity, AmountForm form) {
        return statements().number(quantity, form) + " (" + wording().computedMark() + ")";
    }

    /**
     * The number that is printed for a sum, in whole units: for a single row its own amount, even when that is per
     * year. Empty when the rows cannot be added.
     */
    public Optional<Quantity> findPrintable(Sum sum) {
        return onlyRow(sum).map(Statement::amount).or(sum::inWords);
    }

    /** A computed quantity, marked as computed. */
    public String markComputed(Quantity quantity) {
        return statements().number(quantity) + " (" + wording().computedMark() + ")";
    }

    private String named(Sum sum, String amount) {
        boolean main = !sum.measure().isCurrency()
                || sum.measure().quantity().equals(report.programme().main());
        return main ? amount : statements().quantityTitle(sum.counted().get(0)) + ": " + amount;
    }

    /** The only row of a sum; empty when there are several, or when some years of the row do not count. */
    public Optional<Statement> onlyRow(Sum sum) {
        return Optional.of(sum.counted())
                .filter(rows -> rows.size() == 1 && sum.quantity().isPresent())
                .map(rows -> rows.get(0))
                .filter(row -> row.period().equals(sum.span()) || sum.year().isPresent() && row.isPerYear());
    }

    /**
     * The id of the fact that an amount is: for one row its statement, for several their sum. Empty when there is none:
     * a part of a sum, such as what counts for a period, is not a fact.
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
        return whole.filter(total -> total.quantity().equals(sum.quantity())
                        && total.counted().size() == sum.counted().size())
                .isPresent();
    }

    /** The status, by the verb of the sources. */
    public String status(Sum sum) {
        return wording().status(sum.status());
    }

    /** The years of the counted rows, and whether some rows have none; empty text when no row has years. */
    public String years(Sum sum) {
        return sum.span()
                .map(wording()::periodShort)
                .map(years -> sum.isPartlyWithoutYears() ? wording().partly(years) : years)
                .orElse("");
    }

    /** The dates as of which the counted rows apply, the earliest and the latest; empty text when no row has one. */
    public String moments(Sum sum) {
        String latest = sum.latest().map(wording()::moment).orElse("");
        return sum.earliest()
                .filter(earliest -> !sum.latest().equals(Optional.of(earliest)))
                .map((PartialDate earliest) -> wording().moment(earliest) + " \u2013 " + latest)
                .orElse(latest);
    }

    /** The words for several sums, each once and separated by semicolons, without empty ones. */
    public static String join(List<Sum> sums, Function<Sum, String> words) {
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
