package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.notation.Marks.Meaning;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.reconciliation.MarkedNumbers;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.RowGroup.ColumnSum;

/** Counts rows and adds up their values, by column and unit. A sum has the precision of its least precise value. */
final class RowSums {

    /** The most sums. A table has few units; more suggest that the column of units contains something else. */
    private static final int MOST_SUMS = 1000;

    private final ValueColumns values;
    private final List<String> columns;
    private final MappedCells cells;
    private final Scales scales;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final Map<String, RowSums> marked = new LinkedHashMap<>();
    private int rows;
    private int unsaid;

    private record Key(String column, String unit) {}

    /**
     * A sum of numbers in one unit.
     *
     * @param exact the sum of exact numbers, as they are written
     * @param others the sum of the other numbers, in whole units; empty when they cannot be added
     * @param hasOthers whether there are such numbers
     */
    private record Sum(BigDecimal exact, Optional<Quantity> others, boolean hasOthers) {

        static final Sum NONE = new Sum(BigDecimal.ZERO, Optional.empty(), false);

        Sum plus(BigDecimal number) {
            return new Sum(exact.add(number), others, hasOthers);
        }

        Sum plus(Quantity next) {
            return new Sum(exact, hasOthers ? others.flatMap(sum -> total(sum, next)) : Optional.of(next), true);
        }
    }

    RowSums(MappedCells cells, Scales scales) {
        this.values = new ValueColumns(cells.mapping());
        this.columns = values.names();
        this.cells = cells;
        this.scales = scales;
    }

    /** Counts a row without its numbers. */
    void count() {
        rows++;
    }

    /** Adds all numbers of a row that is not read. */
    void add(ForeignRow row) {
        count();
        for (String column : columns) {
            String unit = values.unit(row, column);
            row.cell(column)
                    .filter(cell -> cell.remark() == null || !cell.text().isEmpty())
                    .filter(cell -> scales.adds(unit))
                    .ifPresent(cell -> add(cell, column, unit));
        }
    }

    private void add(TableCell cell, String column, String unit) {
        Precision precision = cells.precision(cell).orElse(cells.mapping().precision(column));
        cells.amounts()
                .number(cell)
                .ifPresent(number -> cells.amounts()
                        .unit(cell, unit)
                        .ifPresentOrElse(said -> add(new Key(column, said), number, precision), () -> unsaid++));
    }

    /** Adds a number that was read, also to the sum for its footnote mark. */
    void add(TableCell cell, String column, String unit, BigDecimal number, Precision precision) {
        Key key = new Key(column, unit);
        add(key, number, precision);
        for (String mark : cell.marks()) {
            RowSums same = marked.computeIfAbsent(mark, sameMark -> new RowSums(cells, scales));
            same.count();
            same.add(key, number, precision);
        }
    }

    private void add(Key key, BigDecimal number, Precision precision) {
        if (sums.size() < MOST_SUMS || sums.containsKey(key)) {
            Sum before = sums.getOrDefault(key, Sum.NONE);
            sums.put(
                    key,
                    precision == Precision.STATED
                            ? before.plus(number)
                            : before.plus(scales.orAsWritten(number, key.unit, precision)));
        }
    }

    /** The number of values in no sum, because their cells have another currency without a scale. */
    int countUnlisted() {
        return unsaid;
    }

    /** The rows with their sums in whole units; values in different scales are added together. */
    RowGroup group() {
        Map<Key, Optional<Quantity>> whole = new LinkedHashMap<>();
        sums.forEach((key, sum) -> {
            Quantity exact = scales.orAsWritten(sum.exact, key.unit, Precision.STATED);
            Optional<Quantity> all =
                    sum.hasOthers ? sum.others.flatMap(others -> total(exact, others)) : Optional.of(exact);
            whole.merge(
                    new Key(cells.mapping().parts().displayName(key.column), exact.unit()),
                    all,
                    (before, next) -> before.flatMap(others -> next.flatMap(amount -> total(others, amount))));
        });
        return new RowGroup(
                rows,
                whole.entrySet().stream()
                        .flatMap(sum -> sum.getValue().stream()
                                .map(quantity -> new ColumnSum(sum.getKey().column(), quantity)))
                        .toList());
    }

    /** The sum of two quantities with one unit; a zero does not change the sum or its precision. */
    private static Optional<Quantity> total(Quantity sum, Quantity amount) {
        return sum.value().signum() == 0 ? Optional.of(amount) : Quantity.sum(List.of(sum, amount));
    }

    /** The sums of numbers by footnote mark, in the order of the mapping. */
    List<MarkedNumbers> markedNumbers() {
        Map<String, Meaning> meanings = cells.mapping().parts().marks().meanings();
        return meanings.entrySet().stream()
                .map(entry -> new MarkedNumbers(
                        entry.getKey(),
                        entry.getValue().note(),
                        entry.getValue().precision(),
                        marked.getOrDefault(entry.getKey(), new RowSums(cells, scales))
                                .group()))
                .toList();
    }
}
