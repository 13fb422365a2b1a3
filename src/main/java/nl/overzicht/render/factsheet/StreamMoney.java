package nl.overzicht.render.factsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.factsheet.BreakdownTable.Breakdown;
import nl.overzicht.render.factsheet.BreakdownTable.Subject;
import nl.overzicht.report.StatementWords;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The money of a stream by area and by item, as tables with a column for each status. Paper has no space for years as well;
 * these are in the figure.
 *
 * @param writer of texts and numbers
 * @param stream its id
 * @param shown its leading amounts, one for each currency
 */
record StreamMoney(SheetWriter writer, String stream, List<Sum> shown) {

    /** Most areas or items, so that a sheet does not become too long. */
    private static final int MOST_LINES = 6;

    /** The breakdowns by area and by item that have any lines. */
    List<Breakdown> breakdowns() {
        List<MoneyColumn> columns = candidates().columns();
        return columns.isEmpty()
                ? List.of()
                : List.of(areas(columns), items(columns)).stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    private MoneyColumns candidates() {
        return new MoneyColumns(writer, stream, shown);
    }

    private Optional<Breakdown> areas(List<MoneyColumn> columns) {
        Set<Optional<String>> here =
                candidates().rows(columns).map(Statement::area).collect(Collectors.toCollection(HashSet::new));
        List<Subject> areas = writer.report().programme().areas().stream()
                .filter(area -> here.contains(Optional.of(area.id())))
                .map(area -> subject(area.name(), Scope.of(stream, area.id())))
                .sorted(highestFirst(columns))
                .toList();
        return highest(areas, columns, Dimension.AREA);
    }

    /** The id of an item is unique within its area only. Of many items the ones with the highest rows are shown. */
    private Optional<Breakdown> items(List<MoneyColumn> columns) {
        Map<Scope, Statement> rows = new LinkedHashMap<>();
        candidates()
                .rows(columns)
                .filter(row -> row.item().isPresent())
                .sorted(Comparator.comparing((Statement row) -> row.amount().value())
                        .reversed())
                .forEach(row -> rows.putIfAbsent(new Scope(row.stream(), row.area(), row.item()), row));
        List<Subject> items = rows.entrySet().stream()
                .limit(MOST_LINES)
                .map(item -> subject(name(item.getValue()), item.getKey()))
                .sorted(highestFirst(columns))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(breakdown(items, rows.size() - items.size(), columns, Dimension.ITEM));
    }

    private String name(Statement row) {
        StatementWords words = new StatementWords(writer.report());
        return words.area(row).map(area -> words.item(row) + ", " + area).orElseGet(() -> words.item(row));
    }

    private Optional<Breakdown> highest(List<Subject> subjects, List<MoneyColumn> columns, Dimension along) {
        int shown = Math.min(MOST_LINES, subjects.size());
        return shown == 0
                ? Optional.empty()
                : Optional.of(breakdown(subjects.subList(0, shown), subjects.size() - shown, columns, along));
    }

    private static Subject subject(String name, Scope scope) {
        Map<MoneyColumn.Key, Optional<Sum>> sums = new HashMap<>();
        return new Subject(name, column -> sums.computeIfAbsent(column.key(), key -> column.of(scope)));
    }

    private static Comparator<Subject> highestFirst(List<MoneyColumn> columns) {
        Comparator<Subject> order = Comparator.comparing(subject -> 0);
        for (MoneyColumn column : columns) {
            order = order.thenComparing(
                    subject -> MoneyColumn.size(subject.sum().apply(column)), Comparator.reverseOrder());
        }
        return order;
    }

    private Breakdown breakdown(List<Subject> subjects, int left, List<MoneyColumn> columns, Dimension along) {
        String id = along.name().toLowerCase(Locale.ROOT);
        String leftText = Stream.of(
                        left == 0 ? "" : writer.words().get("sheet.left." + id, left),
                        candidates().statusesLeft(along))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return BreakdownTable.of(writer, Scope.ofStream(stream), along, subjects, columns)
                .breakdown(leftText);
    }
}
