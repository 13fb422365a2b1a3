package nl.overzicht.load.table;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;

/** Counts what deserves one notice per column, at its first cell, and not one per cell. */
public final class Tally {

    private record Key(Rule rule, String column) {}

    private static final class Count {
        private final Location first;
        private long count;

        Count(Location first) {
            this.first = first;
        }
    }

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    /** Counts one cell. */
    public void add(Rule rule, String column, Location at) {
        counts.computeIfAbsent(new Key(rule, column), key -> new Count(at)).count++;
    }

    /** Adds a notice for each column; its message takes the column and the count. */
    public void tell(Findings findings) {
        counts.forEach((key, count) -> findings.add(key.rule.at(count.first, key.column, count.count)));
    }
}
