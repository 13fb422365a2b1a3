package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Years;

/**
 * The next narrower rows of each group: those over which it takes precedence, with no row between the two.
 *
 * @param byWhole by the coordinates of the group
 */
record NarrowerRows(Map<Coordinates, List<CountedRow>> byWhole) {

    static NarrowerRows of(Ranking ranking) {
        NarrowerRows rows = new NarrowerRows(new HashMap<>());
        if (ranking.sets().size() > 1) {
            ranking.groups().values().forEach(group -> rows.add(group, ranking));
        }
        return rows;
    }

    List<CountedRow> of(Group whole) {
        return byWhole.getOrDefault(whole.coordinates(), List.of());
    }

    private void add(Group group, Ranking ranking) {
        List<Group> wider = ranking.wider(group.coordinates());
        if (!wider.isEmpty()) {
            group.tops().forEach(entry -> add(entry, wider));
        }
    }

    private void add(CountedRow entry, List<Group> wider) {
        List<Group> leading =
                wider.stream().filter(whole -> takesPrecedence(whole, entry)).toList();
        for (Group whole : leading) {
            List<Years> between = leading.stream()
                    .filter(other -> Coordinates.isWider(whole.given(), other.given()))
                    .map(Group::years)
                    .toList();
            Years years = years(entry, whole, between);
            if (!years.isEmpty()) {
                byWhole.computeIfAbsent(whole.coordinates(), key -> new ArrayList<>())
                        .add(entry.withYears(years));
            }
        }
    }

    /** Of an amount per year, each year is looked at by itself. */
    private static boolean takesPrecedence(Group whole, CountedRow entry) {
        return entry.isYearly()
                ? whole.years().meet(entry.years())
                : whole.years().hold(entry.years());
    }

    private static Years years(CountedRow entry, Group whole, List<Years> between) {
        if (entry.isYearly()) {
            return entry.years().common(whole.years()).without(Years.union(between));
        }
        return between.isEmpty() ? entry.years() : Years.NONE;
    }
}
