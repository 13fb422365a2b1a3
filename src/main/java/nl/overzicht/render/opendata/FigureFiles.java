package nl.overzicht.render.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.render.chart.Drawn;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.chart.Table;

/** A figure as files: exactly its table as CSV, and the wide drawing as SVG. */
final class FigureFiles {

    private FigureFiles() {}

    static byte[] csv(Figure figure) {
        List<Column> columns = figure.table().columns().stream()
                .map(column -> Column.text(column.title(), ""))
                .toList();
        List<List<Object>> rows =
                figure.table().rows().stream().map(FigureFiles::cells).toList();
        return TableFiles.csv(new Dataset(figure.name(), columns, rows));
    }

    /** As shown, with plain blanks. */
    private static List<Object> cells(Table.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> (Object) row.cells().get(i).text().replace('\u00a0', ' '))
                .toList();
    }

    static byte[] svg(Drawn drawn) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawn.wide() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
