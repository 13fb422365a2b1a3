package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.Cell;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.RowGroup.ColumnSum;

/** Counts rows and adds up their values, by column and unit. */
final class RowSums {

    /** A table has a few units; one that seems to have more has something else in their column. */
    private static final int MOST_SUMS = 1000;

    private final ValueColumns values;
    private final List<String> columns;
    private final MappedCells cells;
    private final Scales scales;
    private final Map<Key, BigDecimal> sums = new LinkedHashMap<>();
    private int rows;
    private int unsaid;

    private record Key(String column, String unit) {}

    RowSums(MappedCells cells, Scales scales) {
        this.values = new ValueColumns(cells.mapping());
        this.columns = values.names();
        this.cells = cells;
        this.scales = scales;
    }

    void add(ForeignRow row) {
        rows++;
        for (String column : columns) {
            String unit = values.unit(row, column);
            row.cell(column)
                    .filter(cell -> cell.remark() == null || !cell.text().isEmpty())
                    .filter(cell -> scales.adds(unit))
                    .ifPresent(cell -> add(cell, column, unit));
        }
    }

    private void add(Cell cell, String column, String unit) {
        cells.amounts()
                .number(cell)
                .ifPresent(number -> cells.amounts()
                        .unit(cell, unit)
                        .ifPresentOrElse(said -> add(new Key(column, said), number), () -> unsaid++));
    }

    private void add(Key key, BigDecimal number) {
        if (sums.size() < MOST_SUMS || sums.containsKey(key)) {
            sums.merge(key, number, BigDecimal::add);
        }
    }

    /** How many numbers are in no sum, since their cells say another currency and nothing of their scale. */
    int unsaid() {
        return unsaid;
    }

    /** The rows with their sums in whole units: what cells wrote in several scales is one sum. */
    RowGroup group() {
        Map<Key, Quantity> whole = new LinkedHashMap<>();
        sums.forEach((key, number) -> {
            Quantity quantity =
                    scales.orAsWritten(number, key.unit(), cells.mapping().precision(key.column()));
            whole.merge(
                    new Key(key.column(), quantity.unit()),
                    quantity,
                    (sum, next) -> Quantity.of(sum.value().add(next.value()), next.unit(), next.precision()));
        });
        return new RowGroup(
                rows,
                whole.entrySet().stream()
                        .map(sum -> new ColumnSum(sum.getKey().column(), sum.getValue()))
                        .toList());
    }
}
