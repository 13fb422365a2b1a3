package nl.overzicht.render.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.FigureSvg;
import nl.overzicht.render.chart.FigureTable;

/** A figure as files: its table as CSV, in which amounts also have columns for number and unit, and its wide drawing as SVG. */
final class FigureFiles {

    private FigureFiles() {}

    static byte[] csv(Figure figure) {
        FigureTable table = figure.table();
        List<Integer> amounts = amounts(table);
        List<DatasetColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            FigureTable.Column column = table.columns().get(i);
            columns.add(DatasetColumn.text(column.title(), ""));
            if (amounts.contains(i)) {
                columns.add(DatasetColumn.number(column.valueTitle(), ""));
                columns.add(DatasetColumn.text(column.unitTitle(), ""));
            }
        }
        return DatasetFiles.csv(new Dataset(
                figure.name(), columns, () -> table.rows().stream().map(row -> cells(row, amounts))));
    }

    /** The indexes of the columns in which any cell is a number with a unit. */
    private static List<Integer> amounts(FigureTable table) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.rows().stream()
                        .anyMatch(row -> row.cells().get(i).quantity().isPresent()))
                .boxed()
                .toList();
    }

    /** Each text as shown, with plain spaces; after an amount its number and unit. */
    private static List<Object> cells(FigureTable.Row row, List<Integer> amounts) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            FigureTable.Cell cell = row.cells().get(i);
            cells.add(cell.text().replace('\u00a0', ' '));
            if (amounts.contains(i)) {
                cells.add(cell.quantity().map(Quantity::value).orElse(null));
                cells.add(cell.quantity().map(Quantity::unit).orElse(null));
            }
        }
        return cells;
    }

    static byte[] svg(FigureSvg drawn) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawn.wide() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
