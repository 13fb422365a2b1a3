package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * The rows of one scope, measure and status, ranked: which lead, and which are their breakdown.
 *
 * @param groups by their coordinates
 * @param sets the sets of coordinates that the groups give, the widest first
 * @param overlapping whether two rows of some group are about the same
 * @param negatives items with a number below zero, by their coordinates without the item
 * @param partlyInside rows that share some of their years with a wider group, and not all
 * @param tops the entries over which no other takes precedence, by group
 * @param breakdown the entries over which others take precedence, by group
 */
record Ranking(
        Map<Coordinates, Group> groups,
        List<Integer> sets,
        boolean overlapping,
        Map<Coordinates, List<CountedRow>> negatives,
        Set<Statement> partlyInside,
        List<CountedRow> tops,
        List<CountedRow> breakdown) {

    static Ranking of(List<Statement> rows) {
        Map<Coordinates, List<Statement>> byCoordinates = new LinkedHashMap<>();
        for (Statement row : rows) {
            byCoordinates
                    .computeIfAbsent(Coordinates.of(row), key -> new ArrayList<>(2))
                    .add(row);
        }
        return ofGroups(groups(byCoordinates));
    }

    /** Releases the lists one by one: there may be as many as rows. */
    private static Map<Coordinates, Group> groups(Map<Coordinates, List<Statement>> byCoordinates) {
        Map<Coordinates, Group> groups = new LinkedHashMap<>();
        Iterator<Map.Entry<Coordinates, List<Statement>>> lists =
                byCoordinates.entrySet().iterator();
        while (lists.hasNext()) {
            Map.Entry<Coordinates, List<Statement>> own = lists.next();
            groups.put(own.getKey(), Group.of(own.getKey(), own.getValue()));
            lists.remove();
        }
        return groups;
    }

    private static Ranking ofGroups(Map<Coordinates, Group> groups) {
        List<Integer> sets =
                groups.values().stream().map(Group::given).distinct().sorted().toList();
        boolean overlapping =
                groups.values().stream().anyMatch(group -> !group.overlaps().isEmpty());
        Ranking ranking = new Ranking(
                groups,
                sets,
                overlapping,
                negatives(groups),
                Collections.newSetFromMap(new IdentityHashMap<>()),
                new ArrayList<>(),
                new ArrayList<>());
        groups.values().forEach(ranking::rank);
        return ranking;
    }

    /** The ranking of some of the groups, as if there were no others. */
    Ranking only(Predicate<Group> which) {
        Map<Coordinates, Group> some = new LinkedHashMap<>(groups);
        some.values().removeIf(which.negate());
        return ofGroups(some);
    }

    private void rank(Group group) {
        breakdown.addAll(group.nestedEntries());
        List<Group> wider = wider(group.coordinates());
        if (wider.isEmpty()) {
            tops.addAll(group.tops());
            return;
        }
        Years led = Years.union(wider.stream().map(Group::years).toList());
        for (CountedRow entry : group.tops()) {
            if (entry.isYearly()) {
                add(entry, entry.years().without(led), tops);
                add(entry, entry.years().common(led), breakdown);
            } else {
                (isHeld(entry, wider) ? breakdown : tops).add(entry);
            }
        }
        group.entries().stream()
                .filter(entry -> !entry.isYearly() && isPartlyInside(entry, wider))
                .forEach(entry -> partlyInside.add(entry.row()));
    }

    /** The rows that later ones replace, by group. */
    List<ReplacedRow> setAside() {
        return groups.values().stream()
                .filter(group -> !group.setAside().isEmpty())
                .flatMap(group -> group.setAside().stream())
                .toList();
    }

    private static boolean isHeld(CountedRow entry, List<Group> wider) {
        for (Group whole : wider) {
            if (whole.years().hold(entry.years())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartlyInside(CountedRow entry, List<Group> wider) {
        for (Group whole : wider) {
            if (whole.years().meet(entry.years()) && !whole.years().hold(entry.years())) {
                return true;
            }
        }
        return false;
    }

    private static void add(CountedRow entry, Years years, List<CountedRow> entries) {
        if (!years.isEmpty()) {
            entries.add(entry.withYears(years));
        }
    }

    /** The groups that are wider than these coordinates: in most tables none. */
    List<Group> wider(Coordinates coordinates) {
        int given = coordinates.given();
        List<Group> wider = new ArrayList<>(0);
        for (int set : sets) {
            Group group = Coordinates.isWider(set, given) ? groups.get(coordinates.only(set)) : null;
            if (group != null) {
                wider.add(group);
            }
        }
        return wider;
    }

    /** Whether some groups give a coordinate that others lack, and the other way round: in most tables none do. */
    boolean haveUnrelatedSets() {
        return sets.stream()
                .anyMatch(set -> sets.stream()
                        .anyMatch(other ->
                                set < other && !Coordinates.isWider(set, other) && !Coordinates.isWider(other, set)));
    }

    /** What counts for one year, and the years inside what counts for several. */
    Stream<CountedRow> ofSingleYears() {
        Map<Coordinates, List<Years>> several = new LinkedHashMap<>();
        List<CountedRow> single = new ArrayList<>();
        for (CountedRow top : tops) {
            if (top.isOfSingleYears()) {
                single.add(top);
            } else {
                several.computeIfAbsent(top.coordinates(), key -> new ArrayList<>(1))
                        .add(top.years());
            }
        }
        return Stream.concat(
                single.stream(),
                several.entrySet().stream()
                        .flatMap(own -> groups.get(own.getKey()).singleYearsIn(Years.union(own.getValue()))));
    }

    private static Map<Coordinates, List<CountedRow>> negatives(Map<Coordinates, Group> groups) {
        Map<Coordinates, List<CountedRow>> negatives = new HashMap<>();
        groups.forEach((coordinates, group) -> {
            if (coordinates.item().isPresent()) {
                group.entries().stream()
                        .filter(CountedRow::isNegative)
                        .forEach(entry -> negatives
                                .computeIfAbsent(coordinates.withoutItem(), key -> new ArrayList<>())
                                .add(entry));
            }
        });
        return negatives;
    }
}
