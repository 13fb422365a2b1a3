package nl.overzicht.load.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.WorkbookRule;

/** Counts mistakes that are reported once for each column, at the first cell, instead of once for each cell. */
public final class MistakeTally {

    /** Fields that are dates or years: a word in the format of the number does not change their meaning. */
    private static final Set<String> MOMENTS = Set.of("from", "to", "year", "as_of");

    private record Key(Rule rule, String column) {}

    private static final class Count {
        private final Location first;
        private final List<Object> values;
        private long count;

        Count(Location first, List<Object> values) {
            this.first = first;
            this.values = values;
        }
    }

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    /** Counts a cell. The values become arguments of the message for the first cell, after the column and the count. */
    public void add(Rule rule, String column, Location at, Object... values) {
        counts.computeIfAbsent(new Key(rule, column), key -> new Count(at, List.of(values))).count++;
    }

    /** Counts a cell outside the column of values that shows something other than the program reads. */
    public void addShown(TableCell cell, String column) {
        if (cell.format() == null) {
            return; // The case of all text tables, which occurs for each of a million cells.
        }
        cell.shown()
                .filter(shown -> shown.kind() != ShownNumber.NumberKind.CURRENCY)
                .filter(shown -> shown.kind() != ShownNumber.NumberKind.AFFIX || !MOMENTS.contains(column))
                .ifPresent(shown -> add(WorkbookRule.SHOWS_OTHER_TEXT, column, cell.at(), shown.text(), cell.text()));
    }

    /** Adds a finding for each column, with the column, the count and the values of the first cell. */
    public void report(Findings findings) {
        counts.forEach((key, count) -> findings.add(key.rule.at(
                count.first,
                Stream.concat(Stream.of(key.column, count.count), count.values.stream())
                        .toArray())));
    }
}
