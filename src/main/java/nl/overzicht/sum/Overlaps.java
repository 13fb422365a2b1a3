package nl.overzicht.sum;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;

/**
 * Finds entries with the same coordinates where it is unknown which one counts: the same years, or years that overlap
 * without one containing the other. Takes time in the order of sorting them.
 */
final class Overlaps {

    private static final Comparator<Period> LAST_FIRST =
            Comparator.comparingInt(Period::to).reversed().thenComparingInt(Period::from);

    /** A stretch of years of an entry. */
    private record Stretch(Period period, Statement row) {}

    private final Map<Statement, Statement> partners = new IdentityHashMap<>();

    private Overlaps() {}

    /** A conflict for each entry that has one, with one other. */
    static List<Conflict> find(List<CountedRow> entries) {
        if (entries.size() == 1 || areApart(entries)) {
            return List.of();
        }
        Overlaps overlaps = new Overlaps();
        overlaps.doubles(entries.stream()
                .filter(entry -> entry.years().unknown())
                .map(CountedRow::row)
                .toList());
        overlaps.singleYears(entries);
        overlaps.periods(entries);
        return entries.stream()
                .map(CountedRow::row)
                .filter(overlaps.partners::containsKey)
                .map(row -> new Conflict(Conflict.Kind.SAME_MATTER, row, overlaps.partners.get(row)))
                .toList();
    }

    /** Whether they are single years, each another one: most tables are. */
    private static boolean areApart(List<CountedRow> entries) {
        Set<Integer> years = new HashSet<>();
        for (CountedRow entry : entries) {
            if (entry.years().count() != 1
                    || !years.add(entry.years().spans().get(0).from())) {
                return false;
            }
        }
        return true;
    }

    private void doubles(List<Statement> rows) {
        for (int i = 0; rows.size() > 1 && i < rows.size(); i++) {
            partners.putIfAbsent(rows.get(i), rows.get(i == 0 ? 1 : 0));
        }
    }

    private void singleYears(List<CountedRow> entries) {
        List<Stretch> stretches = entries.stream()
                .filter(CountedRow::isOfSingleYears)
                .flatMap(entry -> entry.years().spans().stream().map(span -> new Stretch(span, entry.row())))
                .sorted(Comparator.comparing(Stretch::period, Years.LONGEST_FIRST))
                .toList();
        Stretch longest = null;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (longest != null && longest.period().to() >= stretch.period().from()) {
                partners.putIfAbsent(stretch.row(), longest.row());
            }
            if (i + 1 < stretches.size()
                    && stretches.get(i + 1).period().from() <= stretch.period().to()) {
                partners.putIfAbsent(stretch.row(), stretches.get(i + 1).row());
            }
            longest =
                    longest == null || stretch.period().to() > longest.period().to() ? stretch : longest;
        }
    }

    private void periods(List<CountedRow> entries) {
        Map<Period, List<Statement>> rows = entries.stream()
                .filter(entry -> !entry.years().unknown() && !entry.isOfSingleYears())
                .collect(Collectors.groupingBy(
                        entry -> entry.years().spans().get(0),
                        LinkedHashMap::new,
                        Collectors.mapping(CountedRow::row, Collectors.toList())));
        rows.values().forEach(this::doubles);
        NavigableMap<Integer, Period> byEnd = new TreeMap<>();
        for (Period period : rows.keySet().stream().sorted(Years.LONGEST_FIRST).toList()) {
            pair(period, byEnd.subMap(period.from(), true, period.to(), false), rows);
            byEnd.put(period.to(), period);
        }
        NavigableMap<Integer, Period> byStart = new TreeMap<>();
        for (Period period : rows.keySet().stream().sorted(LAST_FIRST).toList()) {
            pair(period, byStart.subMap(period.from(), false, period.to(), true), rows);
            byStart.put(period.from(), period);
        }
    }

    private void pair(Period period, NavigableMap<Integer, Period> overlapping, Map<Period, List<Statement>> rows) {
        if (!overlapping.isEmpty()) {
            Statement other = rows.get(overlapping.firstEntry().getValue()).get(0);
            rows.get(period).forEach(row -> partners.putIfAbsent(row, other));
        }
    }
}
