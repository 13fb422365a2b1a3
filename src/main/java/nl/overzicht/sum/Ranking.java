package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;

/**
 * The rows of one scope, measure and status, ranked: which lead, which are their breakdown, which are set aside, and which
 * stand in the way of a sum.
 *
 * @param groups by their coordinates
 * @param negatives items with a number below zero, by their coordinates without the item
 * @param tops the entries that no other leads over, in the order of the file
 * @param breakdown the entries that others lead over
 */
record Ranking(
        Map<Coordinates, Group> groups,
        Map<Coordinates, List<Entry>> negatives,
        List<Entry> tops,
        List<Entry> breakdown) {

    static Ranking of(List<Statement> rows) {
        Map<Coordinates, Group> groups = new LinkedHashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(Coordinates::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((coordinates, own) -> groups.put(coordinates, Group.of(coordinates, own)));
        Ranking ranking = new Ranking(groups, negatives(groups.values()), new ArrayList<>(), new ArrayList<>());
        groups.values().forEach(ranking::rank);
        return ranking;
    }

    private void rank(Group group) {
        List<Group> wider = wider(group.coordinates()).toList();
        Years led = Years.union(wider.stream().map(Group::years).toList());
        breakdown.addAll(group.inside());
        for (Entry entry : group.tops()) {
            if (entry.isYearly()) {
                add(entry, entry.years().without(led), tops);
                add(entry, entry.years().common(led), breakdown);
            } else if (wider.stream().anyMatch(whole -> whole.years().hold(entry.years()))) {
                breakdown.add(entry);
            } else {
                tops.add(entry);
            }
        }
    }

    private static void add(Entry entry, Years years, List<Entry> entries) {
        if (!years.isEmpty()) {
            entries.add(entry.at(years));
        }
    }

    private Stream<Group> wider(Coordinates coordinates) {
        return coordinates.wider().map(groups::get).filter(group -> group != null);
    }

    /** What stands in the way of a sum of these tops: entries among them, and items below zero of these years. */
    List<Conflict> conflicts(List<Entry> among, Predicate<Years> years) {
        List<Conflict> conflicts = new ArrayList<>();
        among.stream()
                .collect(Collectors.groupingBy(Entry::coordinates, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> conflicts.addAll(Overlaps.in(same)));
        among.stream().flatMap(top -> partlyInside(top, years)).forEach(conflicts::add);
        conflicts.addAll(negativeItems(among, years));
        conflicts.addAll(UnrelatedRows.in(among));
        return conflicts;
    }

    /** A top beside a row of a wider group with which it shares some years, and not all. */
    private Stream<Conflict> partlyInside(Entry top, Predicate<Years> years) {
        return wider(top.coordinates())
                .filter(group -> group.years().meet(top.years()))
                .flatMap(group -> group.entries().stream())
                .filter(whole -> years.test(whole.years()) && whole.years().meet(top.years()))
                .limit(1)
                .map(whole -> new Conflict(Conflict.Kind.PARTLY_INSIDE, top.row(), whole.row()));
    }

    /** A correction is an item, as what it corrects is: beside a row without item it would be its breakdown. */
    private List<Conflict> negativeItems(List<Entry> among, Predicate<Years> years) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Entry entry : among) {
            if (entry.row().item().isEmpty()) {
                negatives.getOrDefault(entry.coordinates(), List.of()).stream()
                        .filter(item -> years.test(item.years()) && item.years().meet(entry.years()))
                        .findFirst()
                        .ifPresent(item ->
                                conflicts.add(new Conflict(Conflict.Kind.NEGATIVE_ITEM, item.row(), entry.row())));
            }
        }
        return conflicts;
    }

    private static Map<Coordinates, List<Entry>> negatives(Iterable<Group> groups) {
        Map<Coordinates, List<Entry>> negatives = new HashMap<>();
        for (Group group : groups) {
            if (group.coordinates().item().isPresent()) {
                group.entries().stream()
                        .filter(entry -> entry.row().amount().value().signum() < 0)
                        .forEach(entry -> negatives
                                .computeIfAbsent(group.coordinates().withoutItem(), key -> new ArrayList<>())
                                .add(entry));
            }
        }
        return negatives;
    }
}
