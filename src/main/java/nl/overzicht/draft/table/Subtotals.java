package nl.overzicht.draft.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.draft.table.Subtotal.Kind;
import nl.overzicht.draft.table.Subtotal.Place;
import nl.overzicht.draft.table.Subtotal.Test;

/** Groups rows of totals by the condition that a mapping can use for them, and compares each with the sum of its parts. */
final class Subtotals {

    private Subtotals() {}

    /**
     * The groups. Those with a single label come first, since a condition on the beginning of a label is tried after exact
     * ones.
     *
     * @param totals rows that look like totals
     * @param count number of other rows; when some follow a total, that total covers only the rows above it
     */
    static List<Subtotal> of(List<TotalRow> totals, int count) {
        Map<Test, List<TotalRow>> groups = new LinkedHashMap<>();
        totals.forEach(total ->
                groups.computeIfAbsent(test(total), test -> new ArrayList<>()).add(total));
        Map<Test, List<TotalRow>> merged = new LinkedHashMap<>();
        groups.forEach((test, rows) -> merged.computeIfAbsent(
                        isGrand(rows, totals) ? test : wider(test, groups), key -> new ArrayList<>())
                .addAll(rows));
        return merged.entrySet().stream()
                .map(group -> subtotal(group.getKey(), group.getValue(), totals, count))
                .sorted((subtotal, other) ->
                        subtotal.test().how().compareTo(other.test().how()))
                .toList();
    }

    /** The groups of rows that are parts of the row above them. */
    static List<Subtotal> parts(List<TotalRow> parts) {
        Map<Test, List<TotalRow>> groups =
                parts.stream().collect(Collectors.groupingBy(Subtotals::test, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Subtotal(
                        group.getKey(),
                        group.getValue().stream()
                                .map(row -> new Place(row.line(), "" + row.line(), BigDecimal.ZERO))
                                .toList(),
                        Kind.NONE,
                        BigDecimal.ZERO))
                .toList();
    }

    private static Test test(TotalRow total) {
        return total.label().isEmpty()
                ? new Test(total.column(), Test.Operator.EMPTY, "")
                : new Test(total.column(), Test.Operator.IS, total.label());
    }

    /** Whether the group is one row, below other totals, that adds up all rows of the table. */
    private static boolean isGrand(List<TotalRow> rows, List<TotalRow> all) {
        return rows.size() == 1 && rows.get(0) != all.get(0) && rows.get(0).adds(Optional.empty());
    }

    /** The condition on the first word of several labels, such as {@code Totaal Noord}; otherwise the condition as it is. */
    private static Test wider(Test test, Map<Test, List<TotalRow>> groups) {
        int blank = test.text().indexOf(' ');
        if (test.how() != Test.Operator.IS || blank < 0) {
            return test;
        }
        String begin = test.text().substring(0, blank + 1);
        long alike = groups.keySet().stream()
                .filter(other ->
                        other.column().equals(test.column()) && other.text().startsWith(begin))
                .count();
        return alike > 1 ? new Test(test.column(), Test.Operator.STARTS_WITH, begin.strip()) : test;
    }

    private static Subtotal subtotal(Test test, List<TotalRow> rows, List<TotalRow> all, int count) {
        BigDecimal offAll = most(rows, row -> Optional.empty());
        BigDecimal offAbove = most(rows, row -> rowBefore(row, rows));
        boolean areNumbers =
                rows.stream().anyMatch(row -> row.difference(Optional.empty()).isPresent());
        boolean isAll = offAll.compareTo(offAbove) <= 0;
        boolean isLast = rows.get(rows.size() - 1).rows() == count;
        Kind kind = !areNumbers ? Kind.NONE : isAll && isLast ? Kind.ALL : Kind.ABOVE;
        List<Place> places = rows.stream()
                .map(row -> place(row, isAll ? Optional.empty() : rowBefore(row, rows), all))
                .toList();
        return new Subtotal(test, places, kind, areNumbers ? offAll.min(offAbove) : BigDecimal.ZERO);
    }

    private static BigDecimal most(List<TotalRow> rows, Function<TotalRow, Optional<TotalRow>> since) {
        return rows.stream()
                .flatMap(row -> row.difference(since.apply(row)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Optional<TotalRow> rowBefore(TotalRow row, List<TotalRow> rows) {
        int place = rows.indexOf(row);
        return place > 0 ? Optional.of(rows.get(place - 1)) : Optional.empty();
    }

    private static Place place(TotalRow row, Optional<TotalRow> since, List<TotalRow> all) {
        int last = all.stream()
                        .filter(other -> other.line() < row.line() && other.rows() == row.rows())
                        .mapToInt(TotalRow::line)
                        .min()
                        .orElse(row.line())
                - 1;
        int first = since.isPresent() ? since.get().line() + 1 : row.begin();
        BigDecimal off = row.difference(since).orElse(BigDecimal.ZERO);
        return new Place(row.line(), ranges(first, last, all), off);
    }

    /** The ranges of lines from the first to the last, without totals. */
    private static String ranges(int first, int last, List<TotalRow> all) {
        List<String> ranges = new ArrayList<>();
        int begin = first;
        for (TotalRow total : all) {
            if (total.line() >= begin && total.line() <= last) {
                range(begin, total.line() - 1).ifPresent(ranges::add);
                begin = total.line() + 1;
            }
        }
        range(begin, last).ifPresent(ranges::add);
        return String.join(", ", ranges);
    }

    private static Optional<String> range(int first, int last) {
        return first > last ? Optional.empty() : Optional.of(first == last ? "" + first : first + "-" + last);
    }
}
