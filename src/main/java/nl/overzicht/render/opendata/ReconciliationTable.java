package nl.overzicht.render.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.Precision;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.report.Report;

/**
 * How foreign tables were read.
 *
 * @param report with the tables
 */
record ReconciliationTable(Report report) {

    private static final List<String> PRECISIONS =
            Stream.of(Precision.values()).map(Precision::id).toList();

    private static final List<DatasetColumn> COLUMNS = List.of(
            DatasetColumn.text("id", "Mapping and number of the row."),
            DatasetColumn.text("mapping", "Name of the mapping in data/mappings/."),
            DatasetColumn.text("table", "The file, and the sheet of a workbook."),
            DatasetColumn.text("sources", "Ids of the sources of its statements, with a blank between them."),
            DatasetColumn.word(
                    "kind",
                    "What the row is about. Rows: in the file, left out by a rule, totals that are read as the whole of their rows, not fitting only, with nothing in the columns"
                            + " that are used, read; numbers with a mark beside them; statements that were made; amounts that are not published; a total,"
                            + " a correction, or a rule for rows.",
                    Stream.of(ReconciliationRow.Kind.values())
                            .map(ReconciliationRow::word)
                            .toList()),
            DatasetColumn.text(
                    "rule",
                    "The rule, in the words of the mapping; of rows not fitting what only asks; of a total the texts of its row;"
                            + " the mark of numbers with one."),
            DatasetColumn.text("column", "Column of the table."),
            DatasetColumn.text("place", "The cell, below the content folder."),
            DatasetColumn.integer("count", "How many rows; of a rule those that it was held against."),
            DatasetColumn.integer("failing", "How many rows do not keep the rule."),
            DatasetColumn.integer("unreadable", "How many rows have a text where the rule needs a number."),
            DatasetColumn.word(
                    "severity",
                    "How much it matters that rows do not keep the rule.",
                    Stream.of(Severity.values()).map(ReconciliationRow::word).toList()),
            DatasetColumn.number("value", "Sum of the rows, of totals none; or the published total; in whole units."),
            DatasetColumn.word("precision", "How exact the value is.", PRECISIONS),
            DatasetColumn.text("unit", "EUR, another currency, or the thing that is counted."),
            DatasetColumn.number("ours", "Sum of the rows that were read, beside a total."),
            DatasetColumn.word("ours_precision", "How exact it is.", PRECISIONS),
            DatasetColumn.number("difference", "The published total less ours."),
            DatasetColumn.word("difference_precision", "How exact it is.", PRECISIONS),
            DatasetColumn.word(
                    "outcome",
                    "What comparing the total shows.",
                    Stream.of(PublishedTotal.Outcome.values())
                            .map(ReconciliationRow::word)
                            .toList()),
            DatasetColumn.text("fact", "Name of the published total for texts."),
            DatasetColumn.text("from", "What a corrected cell says."),
            DatasetColumn.text("to", "What was read in its place."),
            DatasetColumn.text("note", "Reason or explanation of the author."));

    Dataset dataset() {
        return new Dataset(
                "reconciliation",
                COLUMNS,
                () -> report.content().tables().stream().flatMap(this::rows));
    }

    private Stream<List<Object>> rows(TableReading table) {
        Location below = report.content().places().relativize(table.table());
        Map<String, Object> common = Map.of(
                "mapping", table.mapping(),
                "table", below.isInSheet() ? below.toString() : below.path(),
                "sources", String.join(" ", table.sources()));
        List<ReconciliationRow> rows = ReconciliationRow.of(
                table, at -> report.content().places().relativize(at).toString());
        return IntStream.range(0, rows.size()).mapToObj(i -> row(table.mapping() + "." + (i + 1), common, rows.get(i)));
    }

    private static List<Object> row(String id, Map<String, Object> common, ReconciliationRow row) {
        return DatasetCells.of(COLUMNS.stream()
                .map(DatasetColumn::name)
                .map(name -> name.equals("id")
                        ? id
                        : common.getOrDefault(name, row.cells().get(name)))
                .toArray());
    }
}
