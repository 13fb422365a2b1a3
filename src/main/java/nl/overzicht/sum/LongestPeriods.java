package nl.overzicht.sum;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Years;

/**
 * Which years of an entry lie inside a longer one with the same coordinates: none or all of them, and of an amount per
 * year also some. Unknown years are longer than all others.
 */
final class LongestPeriods {

    private final boolean unknown;
    /** The periods that no other contains, by first year; those of more than one year that are not per year. */
    private final TreeMap<Integer, Period> periods = new TreeMap<>();

    /** @param entries with the same coordinates */
    LongestPeriods(List<CountedRow> entries) {
        unknown = entries.stream().anyMatch(entry -> entry.years().unknown());
        entries.stream()
                .filter(entry -> !entry.years().unknown() && !entry.isOfSingleYears())
                .flatMap(entry -> entry.years().spans().stream())
                .distinct()
                .sorted(Years.LONGEST_FIRST)
                .filter(period -> !isHeld(period))
                .forEach(period -> periods.putIfAbsent(period.from(), period));
    }

    /** A period that begins earlier and is contained in none ends earlier: the last to begin ends last. */
    private boolean isHeld(Period period) {
        Map.Entry<Integer, Period> before = periods.floorEntry(period.from());
        return before != null && before.getValue().contains(period);
    }

    /** The years of the entry inside a longer one. */
    Years ledYears(CountedRow entry) {
        if (entry.years().unknown()) {
            return Years.NONE;
        }
        if (unknown) {
            return entry.years();
        }
        if (entry.isYearly()) {
            return common(entry.years());
        }
        Period period = entry.years().spans().get(0);
        Map.Entry<Integer, Period> before = periods.floorEntry(period.from());
        boolean led = before != null
                && before.getValue().contains(period)
                && !before.getValue().equals(period);
        return led ? entry.years() : Years.NONE;
    }

    /** The years that are in one of the periods too. */
    private Years common(Years years) {
        Years all = Years.union(periods.values().stream().map(Years::of).toList());
        return years.common(all);
    }
}
