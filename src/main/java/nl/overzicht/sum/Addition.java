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
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * Adds the rows of a ranking, over all years.
 *
 * @param measure of all rows
 * @param status of all rows
 * @param ranking of the rows
 */
record Addition(Measure measure, Status status, Ranking ranking) {

    /** Over all years. */
    Sum all() {
        List<Conflict> conflicts = new Conflicts(ranking).of(ranking.tops(), years -> true);
        Optional<Quantity> quantity = conflicts.isEmpty() ? amountOf(ranking.tops()) : Optional.empty();
        return overAllYears(quantity, conflicts, ranking.tops());
    }

    /** The rows that count for several years together, by their years; none when a conflict prevents a sum. */
    List<Sum> ofPeriods() {
        if (!new Conflicts(ranking).of(ranking.tops(), years -> true).isEmpty()) {
            return List.of();
        }
        Map<Period, List<CountedRow>> byPeriod = ranking.tops().stream()
                .filter(top -> !top.isOfSingleYears() && !top.years().unknown())
                .collect(Collectors.groupingBy(
                        top -> top.years().span().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byPeriod.values().stream()
                .map(tops -> overAllYears(amountOf(tops), List.of(), tops))
                .toList();
    }

    /** Each whole compared with its next narrower level. */
    List<Comparison> comparisons() {
        return Comparisons.of(ranking);
    }

    /** The part of the sum that is not divided, by dimension; empty without a sum. */
    Map<Dimension, Quantity> remainders() {
        return all().quantity()
                .map(total -> new Remainders(ranking, comparisons()).of(total))
                .orElse(Map.of());
    }

    private Sum overAllYears(Optional<Quantity> quantity, List<Conflict> conflicts, List<CountedRow> counted) {
        return sum(quantity, conflicts, counted, OptionalInt.empty(), ranking.breakdown(), ranking.setAside());
    }

    /**
     * A sum of these rows.
     *
     * @param quantity their sum; empty when a conflict prevents it
     * @param conflicts those that prevent it
     * @param counted the rows that are added, or would be
     * @param year of the sum; empty: over all years
     * @param compared the rows that are the breakdown of others
     * @param setAside the rows that later ones replace
     */
    Sum sum(
            Optional<Quantity> quantity,
            List<Conflict> conflicts,
            List<CountedRow> counted,
            OptionalInt year,
            List<CountedRow> compared,
            List<ReplacedRow> setAside) {
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
                rows(compared),
                setAside,
                rows.size() > 1 || year.isEmpty() && counted.stream().anyMatch(CountedRow::isYearly));
    }

    /** The sum of rows; empty when their precisions cannot be added. */
    static Optional<Quantity> amountOf(List<CountedRow> rows) {
        return Quantity.sum(rows.stream().map(CountedRow::amount).toList());
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

    /** Each row once: one whose years are in several places is so by identity. */
    private static List<Statement> rows(List<CountedRow> entries) {
        if (entries.stream().noneMatch(CountedRow::isYearly)) {
            return entries.stream().map(CountedRow::row).toList();
        }
        Set<Statement> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return entries.stream().map(CountedRow::row).filter(seen::add).toList();
    }
}
