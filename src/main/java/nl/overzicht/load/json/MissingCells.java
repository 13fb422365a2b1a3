package nl.overzicht.load.json;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.rule.JsonRule;

/** Counts, for each pointer, the rows in which it finds no value. */
final class MissingCells {

    private final Map<String, Location> columns;
    private final List<String> names;
    private final int[] counts;
    private final Location[] first;
    private int rows;

    /** @param columns pointers with their locations in the mapping */
    MissingCells(Map<String, Location> columns) {
        this.columns = columns;
        this.names = List.copyOf(columns.keySet());
        this.counts = new int[names.size()];
        this.first = new Location[names.size()];
    }

    /** Takes the row that was read last. */
    void count(JsonRow row, Location at) {
        rows++;
        for (int i = 0; i < counts.length; i++) {
            if (!row.has(i)) {
                first[i] = counts[i]++ == 0 ? at : first[i];
            }
        }
    }

    /** Adds a finding for each pointer: an error in the mapping when it leads to nothing in all rows. Whether
     * there was none of these. */
    boolean report(JsonRow row, Findings findings) {
        boolean sound = true;
        for (int i = 0; i < counts.length; i++) {
            String name = names.get(i);
            if (counts[i] > 0 && counts[i] == rows) {
                findings.add(JsonRule.NOTHING_THERE
                        .at(columns.get(name), name, rows)
                        .withSuggestion(NearestWord.suggestion(name, row.valuesBeside(name))));
                sound = false;
            } else if (counts[i] > 0) {
                findings.add(JsonRule.NOTHING_IN_SOME.at(first[i], name, counts[i]));
            }
        }
        return sound;
    }
}
