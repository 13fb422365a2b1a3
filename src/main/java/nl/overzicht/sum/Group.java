package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * The rows with the same coordinates, one measure and one status, after those for earlier moments are set aside. Of two
 * that share years, the longer takes precedence.
 */
interface Group {

    /** What all rows are of. */
    Coordinates coordinates();

    /** The rows that still apply. */
    List<CountedRow> entries();

    /** The rows that a later one replaces. */
    List<ReplacedRow> setAside();

    /** The entries that are not inside a longer one. */
    List<CountedRow> tops();

    /** The entries inside a longer one. */
    List<CountedRow> nestedEntries();

    /** Pairs of entries where it is unknown which one counts. */
    List<Conflict> overlaps();

    /** The years of all entries together. */
    Years years();

    /** A group of one row: most are, and there may be a million. */
    record SingleRow(CountedRow entry) implements Group {

        @Override
        public Coordinates coordinates() {
            return entry.coordinates();
        }

        @Override
        public List<CountedRow> entries() {
            return List.of(entry);
        }

        @Override
        public List<ReplacedRow> setAside() {
            return List.of();
        }

        @Override
        public List<CountedRow> tops() {
            return List.of(entry);
        }

        @Override
        public List<CountedRow> nestedEntries() {
            return List.of();
        }

        @Override
        public List<Conflict> overlaps() {
            return List.of();
        }

        @Override
        public Years years() {
            return entry.years();
        }
    }

    /** A group of several rows. */
    record SeveralRows(
            Coordinates coordinates,
            List<CountedRow> entries,
            List<ReplacedRow> setAside,
            List<CountedRow> tops,
            List<CountedRow> nestedEntries,
            List<Conflict> overlaps,
            Years years)
            implements Group {}

    static Group of(Coordinates coordinates, List<Statement> rows) {
        return rows.size() == 1 ? new SingleRow(CountedRow.of(rows.get(0))) : ofSeveral(coordinates, rows);
    }

    private static Group ofSeveral(Coordinates coordinates, List<Statement> rows) {
        List<CountedRow> entries = new ArrayList<>(rows.size());
        List<ReplacedRow> setAside = new ArrayList<>(0);
        new LatestRows(rows).divide(rows, entries, setAside);
        List<Years> years = new ArrayList<>(entries.size());
        entries.forEach(entry -> years.add(entry.years()));
        List<Conflict> overlaps = Overlaps.find(entries);
        if (areOfSingleYears(entries)) {
            return new SeveralRows(coordinates, entries, setAside, entries, List.of(), overlaps, Years.union(years));
        }
        List<CountedRow> tops = new ArrayList<>(entries.size());
        List<CountedRow> inside = new ArrayList<>();
        divide(entries, tops, inside);
        return new SeveralRows(coordinates, entries, setAside, tops, inside, overlaps, Years.union(years));
    }

    private static void divide(List<CountedRow> entries, List<CountedRow> tops, List<CountedRow> inside) {
        LongestPeriods longest = new LongestPeriods(entries);
        for (CountedRow entry : entries) {
            Years led = longest.ledYears(entry);
            add(entry, entry.years().without(led), tops);
            add(entry, led, inside);
        }
    }

    private static boolean areOfSingleYears(List<CountedRow> entries) {
        for (CountedRow entry : entries) {
            if (!entry.isOfSingleYears()) {
                return false;
            }
        }
        return true;
    }

    private static void add(CountedRow entry, Years years, List<CountedRow> entries) {
        if (!years.isEmpty()) {
            entries.add(entry.withYears(years));
        }
    }

    /** Which coordinates are given. */
    default int given() {
        return coordinates().given();
    }

    /** Of the entries inside a longer one those of single years, as far as they are of these. */
    default Stream<CountedRow> singleYearsIn(Years some) {
        return nestedEntries().stream()
                .filter(entry -> entry.isOfSingleYears() && entry.years().meet(some))
                .map(entry -> entry.withYears(entry.years().common(some)));
    }

    /** The entries of single years that share some with a whole. */
    default Stream<CountedRow> yearsOf(CountedRow whole) {
        return entries().stream()
                .filter(entry -> entry.isOfSingleYears() && entry.years().meet(whole.years()));
    }
}
