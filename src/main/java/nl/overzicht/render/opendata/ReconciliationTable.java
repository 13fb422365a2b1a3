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
            DatasetColumn.text("id", "Name of the mapping and number of this row."),
            DatasetColumn.text("mapping", "Name of the mapping in data/mappings/."),
            DatasetColumn.text("table", "File of the table and, for a workbook, its sheet."),
            DatasetColumn.text("sources", "Ids of the sources of its statements, separated by spaces."),
            DatasetColumn.word(
                    "kind",
                    "Subject of this row. Numbers of rows: in-file: in the file; left-out: left out by the mapping; read-as-whole: totals"
                            + " read as the whole of their rows; not-fitting: not selected by only; no-measure: not selected by any measure;"
                            + " not-used: without a value in the columns that are read; read: read; marked: with a mark next to the number."
                            + " Other numbers: statements: statements made from the rows; withheld: amounts that are not published."
                            + " Details: total: a total in the table; correction: a corrected cell; rule: a rule for the rows.",
                    Stream.of(ReconciliationRow.Kind.values())
                            .map(ReconciliationRow::word)
                            .toList()),
            DatasetColumn.text(
                    "rule",
                    "The rule as the mapping writes it; for not-fitting rows the condition under only, for a total the texts of its row,"
                            + " and for marked numbers the mark."),
            DatasetColumn.text("column", "Column of the table."),
            DatasetColumn.text("place", "Location of the cell, relative to the content folder."),
            DatasetColumn.integer(
                    "count",
                    "Number of rows, statements or amounts; for a rule, the number of rows that were checked."),
            DatasetColumn.integer("failing", "Number of rows that break the rule."),
            DatasetColumn.integer(
                    "unreadable", "Number of rows that have a text where the rule needs a number or a date."),
            DatasetColumn.word(
                    "severity",
                    "How serious it is when rows break the rule.",
                    Stream.of(Severity.values()).map(ReconciliationRow::word).toList()),
            DatasetColumn.number(
                    "value",
                    "Sum of the rows (absent for rows that are totals), or the published total; in whole units."),
            DatasetColumn.word("precision", "How precise the value is.", PRECISIONS),
            DatasetColumn.text("unit", "Currency code, such as EUR, or what is counted."),
            DatasetColumn.number("ours", "For a total: the sum of the rows that were read."),
            DatasetColumn.word("ours_precision", "How precise the sum of the rows is.", PRECISIONS),
            DatasetColumn.number("difference", "The published total minus the sum of the rows."),
            DatasetColumn.word("difference_precision", "How precise the difference is.", PRECISIONS),
            DatasetColumn.word(
                    "outcome",
                    "Result of comparing the total with the rows.",
                    Stream.of(PublishedTotal.Outcome.values())
                            .map(ReconciliationRow::word)
                            .toList()),
            DatasetColumn.text("fact", "Id by which texts can refer to the published total."),
            DatasetColumn.text("from", "Text of a corrected cell, or of a total that is not a number."),
            DatasetColumn.text("to", "Text that was read in its place."),
            DatasetColumn.text("note", "Reason or explanation given by the author."));

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
