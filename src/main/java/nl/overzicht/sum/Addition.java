package nl.overzicht.sum;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Comparison.Dimension;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * Adds the rows of a ranking.
 *
 * @param measure of all rows
 * @param status of all rows
 * @param ranking of the rows
 */
record Addition(Measure measure, Status status, Ranking ranking) {

    /** Over all years. */
    Sum all() {
        List<Conflict> conflicts = new Conflicts(ranking).of(ranking.tops(), years -> true);
        Optional<Quantity> quantity = conflicts.isEmpty()
                ? Quantity.sum(ranking.tops().stream().map(CountedRow::amount).toList())
                : Optional.empty();
        return sum(quantity, conflicts, ranking.tops(), OptionalInt.empty());
    }

    /** In one year; empty when no row is of that year. Rows with unknown years may be of any. */
    Optional<Sum> in(int year) {
        List<CountedRow> tops =
                ranking.tops().stream().filter(top -> top.years().mayHold(year)).toList();
        if (Stream.of(ranking.tops(), ranking.breakdown())
                .flatMap(List::stream)
                .noneMatch(entry -> !entry.years().unknown() && entry.years().mayHold(year))) {
            return Optional.empty();
        }
        List<Conflict> conflicts = new Conflicts(ranking).of(tops, years -> years.mayHold(year));
        List<Optional<CountedRow>> ofYear =
                conflicts.isEmpty() ? tops.stream().map(top -> of(top, year)).toList() : List.of(Optional.empty());
        boolean known = ofYear.stream().allMatch(Optional::isPresent);
        List<CountedRow> shown =
                known ? ofYear.stream().map(Optional::orElseThrow).toList() : tops;
        Optional<Quantity> quantity =
                known ? Quantity.sum(shown.stream().map(CountedRow::amount).toList()) : Optional.empty();
        return Optional.of(sum(quantity, conflicts, shown, OptionalInt.of(year)));
    }

    /** What rows of that year alone come to, of the widest groups: other amounts may be of that year too. */
    Optional<Sum> apart(int year) {
        List<CountedRow> rows = ranking.ofSingleYears()
                .filter(entry -> entry.years().mayHold(year))
                .toList();
        boolean clear =
                new Conflicts(ranking).of(rows, years -> years.mayHold(year)).isEmpty();
        Years single = Years.of(new Period(year, year));
        return Optional.of(rows.stream().map(entry -> entry.at(single)).toList())
                .filter(entries -> clear && !entries.isEmpty())
                .map(entries -> sum(amountOf(entries), List.of(), entries, OptionalInt.of(year)))
                .filter(sum -> sum.quantity().isPresent());
    }

    private static Optional<Quantity> amountOf(List<CountedRow> entries) {
        return Quantity.sum(entries.stream().map(CountedRow::amount).toList());
    }

    /** What counts for several years together, by these years; none where something is in the way of a sum. */
    List<Sum> ofPeriods() {
        if (!new Conflicts(ranking).of(ranking.tops(), years -> true).isEmpty()) {
            return List.of();
        }
        Map<Period, List<CountedRow>> byPeriod = ranking.tops().stream()
                .filter(top -> !top.isOfSingleYears() && !top.years().unknown())
                .collect(Collectors.groupingBy(
                        top -> top.years().span().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byPeriod.values().stream()
                .map(tops -> sum(
                        Quantity.sum(tops.stream().map(CountedRow::amount).toList()),
                        List.of(),
                        tops,
                        OptionalInt.empty()))
                .toList();
    }

    /** Each whole compared with its next narrower level. */
    List<Comparison> comparisons() {
        return Comparisons.of(ranking);
    }

    /** What is not divided, by dimension; none without a sum. */
    Map<Dimension, Quantity> remainders() {
        return all().quantity()
                .map(total -> new Remainders(ranking, comparisons()).of(total))
                .orElse(Map.of());
    }

    private static boolean touches(Statement row, int year) {
        return Years.of(row.period()).mayHold(year);
    }

    /** What counts for a year: an amount of that year alone, or of a whole the row of that year. */
    private Optional<CountedRow> of(CountedRow top, int year) {
        Years single = Years.of(new Period(year, year));
        return top.isOfSingleYears() ? Optional.of(top.at(single)) : yearOf(top, year, single);
    }

    /** Only where each year of the whole has one row, and these together can be true beside the whole. */
    private Optional<CountedRow> yearOf(CountedRow whole, int year, Years single) {
        Optional<Period> span = whole.years().span();
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<CountedRow> rows =
                ranking.groups().get(whole.coordinates()).yearsOf(whole).toList();
        boolean each = span.get()
                .years()
                .allMatch(its ->
                        rows.stream().filter(row -> row.years().mayHold(its)).count() == 1);
        boolean agree = each
                && Quantity.sum(rows.stream()
                                .map(row -> row.at(row.years().common(whole.years()))
                                        .amount())
                                .toList())
                        .filter(whole.amount()::agreesWith)
                        .isPresent();
        return rows.stream()
                .filter(row -> agree && row.years().mayHold(year))
                .findFirst()
                .map(row -> row.at(single));
    }

    private Sum sum(Optional<Quantity> quantity, List<Conflict> conflicts, List<CountedRow> counted, OptionalInt year) {
        List<Statement> rows = rows(counted);
        return new Sum(
                measure,
                status,
                year,
                quantity,
                conflicts,
                span(counted),
                moment(counted, BinaryOperator.minBy(Comparator.naturalOrder())),
                moment(counted, BinaryOperator.maxBy(Comparator.naturalOrder())),
                rows,
                compared(year),
                setAside(year),
                rows.size() > 1 || year.isEmpty() && counted.stream().anyMatch(CountedRow::isYearly));
    }

    /** One of the moments of the rows; loops, since there may be a million rows. */
    private static Optional<PartialDate> moment(List<CountedRow> entries, BinaryOperator<PartialDate> choice) {
        PartialDate chosen = null;
        for (CountedRow entry : entries) {
            if (entry.row().asOf().isPresent()) {
                PartialDate moment = entry.row().asOf().get();
                chosen = chosen == null ? moment : choice.apply(chosen, moment);
            }
        }
        return Optional.ofNullable(chosen);
    }

    private static Optional<Period> span(List<CountedRow> entries) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (CountedRow entry : entries) {
            List<Period> spans = entry.years().spans();
            if (!spans.isEmpty()) {
                first = Math.min(first, spans.get(0).from());
                last = Math.max(last, spans.get(spans.size() - 1).to());
            }
        }
        return first > last ? Optional.empty() : Optional.of(new Period(first, last));
    }

    private List<Statement> compared(OptionalInt year) {
        return rows(
                year.isEmpty()
                        ? ranking.breakdown()
                        : ranking.breakdown().stream()
                                .filter(entry -> entry.years().mayHold(year.getAsInt()))
                                .toList());
    }

    /** Each row once: one whose years are in several places is so by identity. */
    private static List<Statement> rows(List<CountedRow> entries) {
        if (entries.stream().noneMatch(CountedRow::isYearly)) {
            return entries.stream().map(CountedRow::row).toList();
        }
        Set<Statement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return entries.stream().map(CountedRow::row).filter(seen::add).toList();
    }

    private List<ReplacedRow> setAside(OptionalInt year) {
        return ranking.groups().values().stream()
                .filter(group -> !group.setAside().isEmpty())
                .flatMap(group -> group.setAside().stream())
                .filter(aside -> year.isEmpty() || touches(aside.row(), year.getAsInt()))
                .toList();
    }
}
