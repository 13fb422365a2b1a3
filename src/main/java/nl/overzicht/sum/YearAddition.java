package nl.overzicht.sum;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Sum.ReplacedRow;

/** Adds the rows of a ranking for one year at a time. */
final class YearAddition {

    private final Addition addition;
    private final Ranking ranking;
    private final RowsByYear tops;
    private final RowsByYear breakdown;
    private final List<ReplacedRow> setAside;

    YearAddition(Addition addition) {
        this.addition = addition;
        this.ranking = addition.ranking();
        this.tops = new RowsByYear(ranking.tops());
        this.breakdown = new RowsByYear(ranking.breakdown());
        this.setAside = ranking.setAside();
    }

    /** The sum of a year; empty when no row is of that year. Rows with unknown years may be of any. */
    Optional<Sum> sumOfYear(int year) {
        if (!tops.areKnownOf(year) && !breakdown.areKnownOf(year)) {
            return Optional.empty();
        }
        List<CountedRow> counted = tops.of(year);
        List<Conflict> conflicts = new Conflicts(ranking).of(counted, years -> years.mayHold(year));
        List<Optional<CountedRow>> ofYear =
                conflicts.isEmpty() ? counted.stream().map(top -> of(top, year)).toList() : List.of(Optional.empty());
        boolean known = ofYear.stream().allMatch(Optional::isPresent);
        List<CountedRow> shown =
                known ? ofYear.stream().map(Optional::orElseThrow).toList() : counted;
        Optional<Quantity> quantity = known ? Addition.amountOf(shown) : Optional.empty();
        return Optional.of(sum(quantity, conflicts, shown, year));
    }

    /** The sum of the rows of that year alone, of the widest groups: other amounts may be of that year too. */
    Optional<Sum> separateSumOfYear(int year) {
        List<CountedRow> rows = ranking.ofSingleYears()
                .filter(entry -> entry.years().mayHold(year))
                .toList();
        boolean clear =
                new Conflicts(ranking).of(rows, years -> years.mayHold(year)).isEmpty();
        Years single = Years.of(new Period(year, year));
        return Optional.of(rows.stream().map(entry -> entry.withYears(single)).toList())
                .filter(entries -> clear && !entries.isEmpty())
                .map(entries -> sum(Addition.amountOf(entries), List.of(), entries, year))
                .filter(sum -> sum.quantity().isPresent());
    }

    private Sum sum(Optional<Quantity> quantity, List<Conflict> conflicts, List<CountedRow> counted, int year) {
        return addition.sum(
                quantity,
                conflicts,
                counted,
                OptionalInt.of(year),
                breakdown.of(year),
                setAside.stream().filter(aside -> touches(aside.row(), year)).toList());
    }

    private static boolean touches(Statement row, int year) {
        return Years.of(row.period()).mayHold(year);
    }

    /**
     * The sum of some years together, over what of them is known: empty when no row is of these years, or when one may be
     * of other years too.
     */
    Optional<Sum> sumOfPeriod(Period period) {
        Years years = Years.of(period);
        List<CountedRow> counted = rowsTouching(ranking.tops(), years);
        boolean clear = new Conflicts(ranking).of(counted, years::meet).isEmpty();
        List<Optional<List<CountedRow>>> rows =
                counted.stream().map(top -> rowsWithin(top, years)).toList();
        if (!clear || rows.isEmpty() || rows.contains(Optional.<List<CountedRow>>empty())) {
            return Optional.empty();
        }
        List<CountedRow> all =
                rows.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        return Addition.amountOf(all)
                .map(amount -> addition.sum(
                        Optional.of(amount),
                        List.of(),
                        all,
                        OptionalInt.empty(),
                        rowsTouching(ranking.breakdown(), years),
                        setAside.stream()
                                .filter(aside -> Years.of(aside.row().period()).meet(years))
                                .toList()));
    }

    private static List<CountedRow> rowsTouching(List<CountedRow> rows, Years years) {
        return rows.stream().filter(row -> row.years().meet(years)).toList();
    }

    /** The part of a row that counts for these years alone: all of it, some of its single years, or the rows of its years. */
    private Optional<List<CountedRow>> rowsWithin(CountedRow top, Years years) {
        if (!top.years().unknown() && years.hold(top.years())) {
            return Optional.of(List.of(top));
        }
        return top.isOfSingleYears()
                ? Optional.of(List.of(top.withYears(top.years().common(years))))
                : yearsOf(top).map(rows -> rowsTouching(rows, years));
    }

    /** What counts for a year: an amount of that year alone, or of a whole the row of that year. */
    private Optional<CountedRow> of(CountedRow top, int year) {
        Years single = Years.of(new Period(year, year));
        return top.isOfSingleYears()
                ? Optional.of(top.withYears(single))
                : yearsOf(top)
                        .flatMap(rows -> rowsTouching(rows, single).stream().findFirst())
                        .map(row -> row.withYears(single));
    }

    /** Only where each year of the whole has one row, and these together can be true beside the whole. */
    private Optional<List<CountedRow>> yearsOf(CountedRow whole) {
        Optional<Period> span = whole.years().span();
        if (span.isEmpty()) {
            return Optional.empty();
        }
        List<CountedRow> rows = ranking.groups()
                .get(whole.coordinates())
                .yearsOf(whole)
                .map(row -> row.withYears(row.years().common(whole.years())))
                .toList();
        boolean isPerYear = span.get()
                .years()
                .allMatch(year ->
                        rows.stream().filter(row -> row.years().mayHold(year)).count() == 1);
        return isPerYear
                        && Addition.amountOf(rows)
                                .filter(whole.amount()::agreesWith)
                                .isPresent()
                ? Optional.of(rows)
                : Optional.empty();
    }

    /** Rows by the years they count for, so that the sum of one year does not go through those of all. */
    private static final class RowsByYear {

        private static final BitSet NONE = new BitSet(0);

        private final List<CountedRow> rows;
        /** The places in the list of the rows that are known to be of a year. */
        private final Map<Integer, BitSet> places = new HashMap<>();
        /** The places of the rows whose years are unknown. */
        private final BitSet ofUnknownYears = new BitSet();

        /** @param rows in the order in which those of a year are given */
        RowsByYear(List<CountedRow> rows) {
            this.rows = rows;
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).years().unknown()) {
                    ofUnknownYears.set(i);
                }
                for (Period span : rows.get(i).years().spans()) {
                    for (int year = span.from(); year <= span.to(); year++) {
                        places.computeIfAbsent(year, first -> new BitSet()).set(i);
                    }
                }
            }
        }

        /** Whether there are rows of which it is known that they are of this year. */
        boolean areKnownOf(int year) {
            return places.containsKey(year);
        }

        /** The rows that are of this year, or may be, in order. */
        List<CountedRow> of(int year) {
            BitSet ofYear = (BitSet) ofUnknownYears.clone();
            ofYear.or(places.getOrDefault(year, NONE));
            return ofYear.stream().mapToObj(rows::get).toList();
        }
    }
}
