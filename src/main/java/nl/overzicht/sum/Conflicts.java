package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Years;

/**
 * What prevents a sum of some entries of a ranking.
 *
 * @param ranking of all entries
 */
record Conflicts(Ranking ranking) {
    /**
     * Pairs of which one is among the entries: the same matter, an item below zero, years partly inside, unrelated.
     *
     * @param among the entries that would be added
     * @param years those for which a sum is asked; rows of other years are ignored
     */
    List<Conflict> of(List<CountedRow> among, Predicate<Years> years) {
        List<Conflict> conflicts = overlaps(among);
        conflicts.addAll(partlyInside(among, years));
        conflicts.addAll(negativeItems(among, years));
        if (ranking.haveUnrelatedSets()) {
            conflicts.addAll(UnrelatedRows.find(among));
        }
        return conflicts;
    }

    /**
     * The conflicts among the rows that are the breakdown of others. Rows that are unrelated there are not: one wider than both
     * says what they are part of.
     */
    List<Conflict> ofBreakdown() {
        List<Conflict> conflicts = overlaps(ranking.breakdown());
        conflicts.addAll(partlyInside(ranking.breakdown(), years -> true));
        conflicts.addAll(negativeItems(ranking.breakdown(), years -> true));
        return conflicts;
    }

    private List<Conflict> overlaps(List<CountedRow> among) {
        List<Conflict> conflicts = new ArrayList<>();
        if (!ranking.overlapping()) {
            return conflicts;
        }
        Map<Coordinates, List<CountedRow>> same = among.stream()
                .collect(Collectors.groupingBy(CountedRow::coordinates, LinkedHashMap::new, Collectors.toList()));
        same.values().forEach(entries -> conflicts.addAll(Overlaps.find(entries)));
        return conflicts;
    }

    /** An entry beside a row of a wider group with which it shares some years, and not all. */
    private List<Conflict> partlyInside(List<CountedRow> among, Predicate<Years> years) {
        List<Conflict> conflicts = new ArrayList<>();
        if (ranking.partlyInside().isEmpty()) {
            return conflicts;
        }
        for (CountedRow entry : among) {
            if (ranking.partlyInside().contains(entry.row())) {
                partlyInside(entry, years).forEach(conflicts::add);
            }
        }
        return conflicts;
    }

    private Stream<Conflict> partlyInside(CountedRow entry, Predicate<Years> years) {
        return ranking.wider(entry.coordinates()).stream()
                .filter(group ->
                        group.years().meet(entry.years()) && !group.years().hold(entry.years()))
                .flatMap(group -> group.entries().stream())
                .filter(whole -> years.test(whole.years()) && whole.years().meet(entry.years()))
                .limit(1)
                .map(whole -> new Conflict(Conflict.Kind.PARTLY_INSIDE, entry.row(), whole.row()));
    }

    /** A correction is an item, as what it corrects is: beside a row without item it would be its breakdown. */
    private List<Conflict> negativeItems(List<CountedRow> among, Predicate<Years> years) {
        List<Conflict> conflicts = new ArrayList<>();
        if (ranking.negatives().isEmpty()) {
            return conflicts;
        }
        for (CountedRow entry : among) {
            if (entry.row().item().isEmpty()) {
                ranking.negatives().getOrDefault(entry.coordinates(), List.of()).stream()
                        .filter(item -> years.test(item.years()) && item.years().meet(entry.years()))
                        .findFirst()
                        .ifPresent(item ->
                                conflicts.add(new Conflict(Conflict.Kind.NEGATIVE_ITEM, item.row(), entry.row())));
            }
        }
        return conflicts;
    }
}
