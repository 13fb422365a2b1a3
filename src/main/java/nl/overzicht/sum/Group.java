package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;

/**
 * The rows with the same coordinates, one measure and one status, after those for earlier moments are set aside. Of two
 * that share years the longer leads over the shorter.
 *
 * @param coordinates what all rows are of
 * @param entries the rows that hold
 * @param setAside the rows in whose place a later one holds
 * @param tops the entries that no longer one leads over
 * @param inside the entries inside a longer one
 * @param years of all entries together
 */
record Group(
        Coordinates coordinates,
        List<Entry> entries,
        List<ReplacedRow> setAside,
        List<Entry> tops,
        List<Entry> inside,
        Years years) {

    static Group of(Coordinates coordinates, List<Statement> rows) {
        List<Entry> entries = new ArrayList<>();
        List<ReplacedRow> setAside = new ArrayList<>();
        if (rows.stream().allMatch(row -> row.asOf().isEmpty())) {
            rows.forEach(row -> entries.add(Entry.of(row)));
        } else {
            new LatestRows(rows).divide(rows, entries, setAside);
        }
        Years years = Years.union(entries.stream().map(Entry::years).toList());
        if (entries.stream().allMatch(Entry::isOfSingleYears)) {
            return new Group(coordinates, entries, setAside, entries, List.of(), years);
        }
        List<Entry> tops = new ArrayList<>();
        List<Entry> inside = new ArrayList<>();
        LongestPeriods longest = new LongestPeriods(entries);
        for (Entry entry : entries) {
            Years led = longest.ledYears(entry);
            add(entry, entry.years().without(led), tops);
            add(entry, led, inside);
        }
        return new Group(coordinates, entries, setAside, tops, inside, years);
    }

    private static void add(Entry entry, Years years, List<Entry> entries) {
        if (!years.isEmpty()) {
            entries.add(entry.at(years));
        }
    }

    /** The entries of single years that share some with a whole. */
    Stream<Entry> yearsOf(Entry whole) {
        return entries.stream()
                .filter(entry -> entry.isOfSingleYears() && entry.years().meet(whole.years()));
    }
}
