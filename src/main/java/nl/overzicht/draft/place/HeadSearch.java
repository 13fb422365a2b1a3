package nl.overzicht.draft.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.load.table.TableCell;

/**
 * Searches for the head of a table: the first row that is nearly as wide as most rows and contains only names. A row that
 * contains some numbers is not a head.
 *
 * @param rows from the first row where the table may begin
 */
record HeadSearch(List<SampleRow> rows) {

    /** The least width of a head, in tenths of the width of most rows. */
    private static final int TENTHS = 6;

    /** The least number of years in the lower row of a head of two rows. */
    private static final int FEWEST_YEARS = 2;

    /** The rows of the head, as indices into the sample rows; empty when the table has no head. */
    List<Integer> find() {
        int needed = Math.max(Math.min(2, width()), (TENTHS * width() + 9) / 10);
        int wide = 0;
        while (wide < rows.size() && rows.get(wide).filledIndexes().size() < needed) {
            wide++;
        }
        if (wide == rows.size() || !rows.get(wide).isNames()) {
            return List.of();
        }
        if (wide + 1 < rows.size() && (isLower(rows.get(wide), rows.get(wide + 1)) || distinguishes(wide + 1))) {
            return List.of(wide, wide + 1);
        }
        boolean hasUpper = wide > 0 && isUpper(rows.get(wide - 1), rows.get(wide));
        return hasUpper ? List.of(wide - 1, wide) : List.of(wide);
    }

    /** The most frequent number of filled cells in a row. */
    private int width() {
        Map<Integer, Long> widths = rows.stream()
                .map(row -> row.filledIndexes().size())
                .filter(size -> size > 1)
                .collect(Collectors.groupingBy(size -> size, Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** Whether a row below a head is part of it: years or months below names that are merged or left empty. */
    private static boolean isLower(SampleRow upper, SampleRow lower) {
        boolean isNext = lower.line() == upper.line() + 1;
        boolean fills = lower.filledIndexes().stream()
                .anyMatch(place -> upper.text(place).isEmpty());
        long years = lower.filledIndexes().stream()
                .filter(place -> YearName.of(lower.text(place)).isPresent())
                .count();
        boolean leavesNames =
                lower.filledIndexes().size() < upper.filledIndexes().size()
                        || lower.filledIndexes().stream()
                                .anyMatch(place -> lower.kinds().get(place) == CellKind.TEXT)
                        || lower.text(0).isEmpty();
        boolean isOfYears = years >= FEWEST_YEARS && leavesNames;
        return isNext && lower.isNames() && fills && (isOfYears || upper.isMergedAcross());
    }

    /**
     * Whether a row of names distinguishes columns that have equal names in the row above it, because the file repeats the text
     * of a merged cell: years below names, or names below years.
     */
    private boolean distinguishes(int place) {
        SampleRow upper = rows.get(place - 1);
        SampleRow lower = rows.get(place);
        boolean isNext = lower.line() == upper.line() + 1;
        boolean isLast = place + 1 < rows.size() && rows.get(place + 1).hasData();
        Map<String, List<Integer>> columns = upper.filledIndexes().stream().collect(Collectors.groupingBy(upper::text));
        List<List<Integer>> groups =
                columns.values().stream().filter(group -> group.size() > 1).toList();
        return isNext
                && isLast
                && lower.isNames()
                && !groups.isEmpty()
                && groups.stream().allMatch(group -> areDistinct(group, upper, lower));
    }

    private static boolean areDistinct(List<Integer> group, SampleRow upper, SampleRow lower) {
        boolean isOfYear = YearName.of(upper.text(group.get(0))).isPresent();
        Set<String> names = new HashSet<>();
        return group.stream()
                .map(lower::text)
                .allMatch(name ->
                        names.add(name) && (isOfYear || YearName.of(name).isPresent()));
    }

    /** Whether a row above a head names groups of its columns. */
    private static boolean isUpper(SampleRow upper, SampleRow lower) {
        boolean isNext = lower.line() == upper.line() + 1;
        List<Integer> filled = upper.filledIndexes();
        boolean isTitle =
                filled.size() == 1 && filled.get(0) == lower.filledIndexes().get(0);
        Set<String> names = new HashSet<>();
        boolean needed = upper.isMergedAcross()
                || lower.filledIndexes().stream().anyMatch(place -> !names.add(lower.text(place)))
                || filled.stream().anyMatch(place -> lower.text(place).isEmpty());
        return isNext && !isTitle && upper.isNames() && needed;
    }

    /** The cells above the head, as far as they are in the sample. */
    List<TableCell> titles(int head) {
        List<TableCell> titles = new ArrayList<>();
        rows.subList(0, head)
                .forEach(row -> row.filledIndexes()
                        .forEach(place -> titles.add(row.cells().get(place))));
        return titles;
    }
}
