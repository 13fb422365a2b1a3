package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * The rows with the same coordinates, one measure and one status, after those for earlier moments are set aside. Of two
 * that share years the longer leads over the shorter.
 *
 * @param coordinates what all rows are of
 * @param entries the rows that hold
 * @param setAside the rows in whose place a later one holds
 * @param tops the entries that no longer one leads over
 * @param inside the entries inside a longer one
 * @param overlaps pairs of entries of which nobody knows which one counts
 * @param years of all entries together
 */
record Group(
        Coordinates coordinates,
        List<Entry> entries,
        List<ReplacedRow> setAside,
        List<Entry> tops,
        List<Entry> inside,
        List<Conflict> overlaps,
        Years years) {

    static Group of(Coordinates coordinates, List<Statement> rows) {
        return rows.size() == 1 ? of(coordinates, Entry.of(rows.get(0))) : ofSeveral(coordinates, rows);
    }

    private static Group of(Coordinates coordinates, Entry entry) {
        List<Entry> only = List.of(entry);
        return new Group(coordinates, only, List.of(), only, List.of(), List.of(), entry.years());
    }

    private static Group ofSeveral(Coordinates coordinates, List<Statement> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        List<ReplacedRow> setAside = new ArrayList<>(0);
        new LatestRows(rows).divide(rows, entries, setAside);
        List<Years> years = new ArrayList<>(entries.size());
        entries.forEach(entry -> years.add(entry.years()));
        List<Conflict> overlaps = Overlaps.in(entries);
        if (areOfSingleYears(entries)) {
            return new Group(coordinates, entries, setAside, entries, List.of(), overlaps, Years.union(years));
        }
        List<Entry> tops = new ArrayList<>(entries.size());
        List<Entry> inside = new ArrayList<>();
        divide(entries, tops, inside);
        return new Group(coordinates, entries, setAside, tops, inside, overlaps, Years.union(years));
    }

    private static void divide(List<Entry> entries, List<Entry> tops, List<Entry> inside) {
        LongestPeriods longest = new LongestPeriods(entries);
        for (Entry entry : entries) {
            Years led = longest.ledYears(entry);
            add(entry, entry.years().without(led), tops);
            add(entry, led, inside);
        }
    }

    private static boolean areOfSingleYears(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.isOfSingleYears()) {
                return false;
            }
        }
        return true;
    }

    private static void add(Entry entry, Years years, List<Entry> entries) {
        if (!years.isEmpty()) {
            entries.add(entry.at(years));
        }
    }

    /** Which coordinates are given. */
    int given() {
        return coordinates.given();
    }

    /** Of the entries inside a longer one those of single years, as far as they are of these. */
    Stream<Entry> singleYearsIn(Years some) {
        return inside.stream()
                .filter(entry -> entry.isOfSingleYears() && entry.years().meet(some))
                .map(entry -> entry.at(entry.years().common(some)));
    }

    /** The entries of single years that share some with a whole. */
    Stream<Entry> yearsOf(Entry whole) {
        return entries.stream()
                .filter(entry -> entry.isOfSingleYears() && entry.years().meet(whole.years()));
    }
}
