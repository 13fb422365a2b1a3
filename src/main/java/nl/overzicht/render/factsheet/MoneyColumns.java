package nl.overzicht.render.factsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * The statuses of a stream that have a column of money on paper, and those for which there is no space.
 *
 * @param writer of texts and numbers
 * @param stream its id
 * @param shown its leading amounts, one for each currency
 */
record MoneyColumns(SheetWriter writer, String stream, List<Sum> shown) {

    /** Most columns that fit on paper. */
    private static final int MOST_COLUMNS = 4;

    /** The statuses with a column: those of the leading amounts first, up to the limit. */
    List<MoneyColumn> columns() {
        return candidates()
                .limit(MOST_COLUMNS)
                .sorted(Comparator.comparing(
                                (MoneyColumn column) -> column.unit().equals(Quantity.EUR))
                        .reversed()
                        .thenComparing(MoneyColumn::unit)
                        .thenComparing(column -> column.total().status()))
                .toList();
    }

    /** All candidates for a column, leading amounts first. */
    private Stream<MoneyColumn> candidates() {
        Scope whole = Scope.ofStream(stream);
        List<Sum> sums = new ArrayList<>(shown);
        List<Sum> others = shown.stream()
                .flatMap(headline -> writer.report().facts().sums().of(whole).of(headline.measure()).values().stream()
                        .filter(sum -> !sum.status().equals(headline.status())))
                .toList();
        sums.addAll(others);
        return sums.stream().map(sum -> new MoneyColumn(writer.report(), whole, sum));
    }

    /** The rows of the stream that are in any of these columns. */
    Stream<Statement> rows(List<MoneyColumn> columns) {
        return writer.report().programme().statementsOf(stream).stream()
                .filter(row -> columns.stream().anyMatch(column -> column.holds(row)));
    }

    /** The statuses that have amounts in a dimension, but no column; may be empty. */
    String statusesLeft(Dimension along) {
        List<MoneyColumn> left = candidates()
                .skip(MOST_COLUMNS)
                .filter(column -> rows(List.of(column))
                        .anyMatch(row -> along == Dimension.AREA
                                ? row.area().isPresent()
                                : row.item().isPresent()))
                .toList();
        boolean currencies = shown.size() > 1;
        return left.isEmpty()
                ? ""
                : writer.words()
                        .get(
                                "sheet.statuses.left",
                                left.stream()
                                        .map(column -> column.head(currencies))
                                        .collect(Collectors.joining("; ")));
    }
}
