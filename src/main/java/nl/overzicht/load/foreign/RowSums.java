package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.RowGroup.ColumnSum;

/** Counts rows and adds up their values, by column and unit. */
final class RowSums {

    /** A table has a few units; one that seems to have more has something else in their column. */
    private static final int MOST_SUMS = 1000;

    private final ValueColumns values;
    private final MappedCells cells;
    private final Map<Key, BigDecimal> sums = new LinkedHashMap<>();
    private int rows;

    private record Key(String column, String unit) {}

    RowSums(MappedCells cells) {
        this.values = new ValueColumns(cells.mapping());
        this.cells = cells;
    }

    void add(ForeignRow row) {
        rows++;
        for (String column : values.names()) {
            row.cell(column)
                    .filter(cell -> cell.remark() == null || !cell.text().isEmpty())
                    .filter(cell -> MappedCells.adds(values.unit(row, column)))
                    .flatMap(cells::number)
                    .ifPresent(number -> add(new Key(column, values.unit(row, column)), number));
        }
    }

    private void add(Key key, BigDecimal number) {
        if (sums.size() < MOST_SUMS || sums.containsKey(key)) {
            sums.merge(key, number, BigDecimal::add);
        }
    }

    RowGroup group(Scales scales) {
        List<ColumnSum> all = sums.entrySet().stream()
                .map(sum -> new ColumnSum(
                        sum.getKey().column(),
                        scales.orAsWritten(
                                sum.getValue(),
                                sum.getKey().unit(),
                                cells.mapping().precision(sum.getKey().column()))))
                .toList();
        return new RowGroup(rows, all);
    }
}
