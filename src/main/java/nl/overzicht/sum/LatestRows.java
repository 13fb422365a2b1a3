package nl.overzicht.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Sum.ReplacedRow;

/**
 * Of rows with the same coordinates, those that still apply: a row is set aside where a later one has all of its years.
 * Of rows with the same years only the latest can do so, so that time is linear in the rows and grows with the logarithm
 * of how many different periods they have.
 */
final class LatestRows {

    private final Map<Years, Statement> latest = new HashMap<>();
    private final Map<Years, Optional<Statement>> holders = new HashMap<>();
    private final List<Statement> latestFirst = new ArrayList<>();
    /** For each first day of a moment, the years of all rows that apply as of that day or later. */
    private final NavigableMap<LocalDate, Years> yearsFrom = new TreeMap<>();

    /** @param rows with the same coordinates */
    LatestRows(List<Statement> rows) {
        if (!haveOneMoment(rows)) {
            rows.stream()
                    .filter(row -> row.asOf().isPresent())
                    .forEach(row -> latest.merge(Years.of(row.period()), row, LatestRows::laterOf));
        }
        if (!latest.isEmpty()) {
            findHolders(rows);
            gatherYears();
        }
    }

    /** In most tables all rows still apply, and then none is later. */
    private static boolean haveOneMoment(List<Statement> rows) {
        for (Statement row : rows) {
            if (!row.asOf().equals(rows.get(0).asOf())) {
                return false;
            }
        }
        return true;
    }

    private void gatherYears() {
        latestFirst.addAll(latest.values());
        latestFirst.sort(Comparator.comparing((Statement row) -> firstDay(row)).reversed());
        NavigableMap<LocalDate, List<Years>> byDay = new TreeMap<>();
        latest.forEach((years, row) ->
                byDay.computeIfAbsent(firstDay(row), day -> new ArrayList<>()).add(years));
        Years all = Years.NONE;
        for (Map.Entry<LocalDate, List<Years>> day : byDay.descendingMap().entrySet()) {
            day.getValue().add(all);
            all = Years.union(day.getValue());
            yearsFrom.put(day.getKey(), all);
        }
    }

    private static LocalDate firstDay(Statement row) {
        return row.asOf().orElseThrow().firstDay();
    }

    private static Statement laterOf(Statement first, Statement second) {
        return firstDay(second).isAfter(firstDay(first)) ? second : first;
    }

    /** By first year, and of those the longest first: a period that was seen before may contain this one. */
    private void findHolders(List<Statement> rows) {
        Optional<Statement> ofUnknown = Optional.ofNullable(latest.get(Years.UNKNOWN));
        holders.put(Years.UNKNOWN, ofUnknown);
        List<Period> periods = rows.stream()
                .flatMap(row -> row.period().stream())
                .distinct()
                .sorted(Years.LONGEST_FIRST)
                .toList();
        TreeMap<Integer, Statement> byEnd = new TreeMap<>();
        for (Period period : periods) {
            Optional.ofNullable(latest.get(Years.of(period))).ifPresent(row -> put(byEnd, period.to(), row));
            Map.Entry<Integer, Statement> held = byEnd.ceilingEntry(period.to());
            Optional<Statement> known = Optional.ofNullable(held).map(Map.Entry::getValue);
            holders.put(
                    Years.of(period),
                    known.isPresent() && ofUnknown.isPresent()
                            ? Optional.of(laterOf(known.get(), ofUnknown.get()))
                            : known.or(() -> ofUnknown));
        }
    }

    /** Keeps for each end the latest row that ends there or after it. */
    private static void put(TreeMap<Integer, Statement> byEnd, int end, Statement row) {
        Map.Entry<Integer, Statement> longer = byEnd.ceilingEntry(end);
        if (longer != null && laterOf(longer.getValue(), row) == longer.getValue()) {
            return;
        }
        byEnd.put(end, row);
        Map.Entry<Integer, Statement> shorter = byEnd.lowerEntry(end);
        while (shorter != null && laterOf(shorter.getValue(), row) == row) {
            byEnd.remove(shorter.getKey());
            shorter = byEnd.lowerEntry(end);
        }
    }

    /** Divides rows into those that apply, for all or some of their years, and those that are set aside. */
    void divide(List<Statement> rows, List<CountedRow> holding, List<ReplacedRow> setAside) {
        for (Statement row : rows) {
            CountedRow all = CountedRow.of(row);
            if (latest.isEmpty()) {
                holding.add(all);
                continue;
            }
            CountedRow left = remainderOf(all);
            if (!left.years().isEmpty()) {
                holding.add(left);
            }
            if (!left.equals(all)) {
                setAside.add(new ReplacedRow(row, replacing(row), left.years().isEmpty()));
            }
        }
    }

    private CountedRow remainderOf(CountedRow entry) {
        if (holder(entry.row()).isPresent()) {
            return entry.withYears(Years.NONE);
        }
        return entry.isYearly() ? entry.withYears(entry.years().without(laterYears(entry.row()))) : entry;
    }

    /** The years of all rows that are later than this one. */
    private Years laterYears(Statement row) {
        return row.asOf()
                .map(PartialDate::lastDay)
                .map(yearsFrom::higherEntry)
                .map(Map.Entry::getValue)
                .orElse(Years.NONE);
    }

    /** The row that has all its years, else the latest that has some of them. */
    private Statement replacing(Statement row) {
        Years years = Years.of(row.period());
        return holder(row)
                .orElseGet(() -> latestFirst.stream()
                        .filter(other -> Years.of(other.period()).meet(years))
                        .findFirst()
                        .orElseThrow());
    }

    private Optional<Statement> holder(Statement row) {
        return holders.getOrDefault(Years.of(row.period()), Optional.empty()).filter(other -> isLater(other, row));
    }

    private static boolean isLater(Statement later, Statement row) {
        return row.asOf()
                .filter(earlier -> later.asOf().orElseThrow().isCertainlyAfter(earlier))
                .isPresent();
    }
}
