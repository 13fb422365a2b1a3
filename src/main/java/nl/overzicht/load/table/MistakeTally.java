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

/** Counts mistakes that deserve one finding per column, at its first cell, and not one per cell. */
public final class MistakeTally {

    /** Fields whose texts are numbers: a word beside them changes nothing. */
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

    /** Counts one cell; its message has these values after the column and the count, of the first cell. */
    public void add(Rule rule, String column, Location at, Object... values) {
        counts.computeIfAbsent(new Key(rule, column), key -> new Count(at, List.of(values))).count++;
    }

    /** Counts a cell of a column that is not a value, when it shows something other than what is read. */
    public void addShown(TableCell cell, String column) {
        if (cell.format() == null) {
            return; // as in every table that is text, a million times
        }
        cell.shown()
                .filter(shown -> shown.kind() != ShownNumber.Kind.CURRENCY)
                .filter(shown -> shown.kind() != ShownNumber.Kind.AFFIX || !MOMENTS.contains(column))
                .ifPresent(shown -> add(WorkbookRule.SHOWS_OTHER_TEXT, column, cell.at(), shown.text(), cell.text()));
    }

    /** Adds a finding for each column; its message takes the column and the count, then what came with the first cell. */
    public void report(Findings findings) {
        counts.forEach((key, count) -> findings.add(key.rule.at(
                count.first,
                Stream.concat(Stream.of(key.column, count.count), count.values.stream())
                        .toArray())));
    }
}
