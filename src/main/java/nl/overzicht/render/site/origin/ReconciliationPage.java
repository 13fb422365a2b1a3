package nl.overzicht.render.site.origin;

import java.util.List;
import nl.overzicht.finding.Location;
import nl.overzicht.reconciliation.CellCorrection;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.RuleOutcome;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.report.SiteMap;

/**
 * How the foreign tables were read: their rows, corrections, rules and totals.
 *
 * @param writer of texts and numbers
 */
public record ReconciliationPage(Writer writer) {

    /** Most lines of a table on the page; all are in the open data. */
    private static final int MOST_LINES = 200;

    public Page page() {
        List<TableReading> tables = writer.report().content().tables();
        ReconciliationView view =
                new ReconciliationView(tables.stream().map(this::reading).toList());
        return writer.page(SiteMap.RECONCILIATION, "site.reconciliation", view)
                .withHeadings(tables.stream()
                        .map(table -> new Heading(anchor(table), table.mapping()))
                        .toList())
                .withStatements(writer.report().programme().statements());
    }

    /** The address of the part about a table. */
    static String address(TableReading table) {
        return SiteMap.RECONCILIATION + "#" + anchor(table);
    }

    private static String anchor(TableReading table) {
        return "tabel-" + table.mapping();
    }

    private ReconciliationView.ReadingView reading(TableReading table) {
        return new ReconciliationView.ReadingView(
                anchor(table),
                table.mapping(),
                file(table.table()),
                "data/mappings/" + table.mapping() + ".yaml",
                table.sources().stream().map(writer::source).toList(),
                new ReconciliationCounts(writer).of(table),
                table.corrections().stream().limit(MOST_LINES).map(this::cell).toList(),
                Math.max(0, table.corrections().size() - MOST_LINES),
                table.rules().stream().map(this::rule).toList(),
                table.totals().stream()
                        .limit(MOST_LINES)
                        .map(total -> total(table, total))
                        .toList(),
                Math.max(0, table.totals().size() - MOST_LINES));
    }

    private ReconciliationView.CellLine cell(CellCorrection cell) {
        return new ReconciliationView.CellLine(place(cell.at()), cell.column(), cell.from(), cell.to(), cell.why());
    }

    private ReconciliationView.RuleLine rule(RuleOutcome rule) {
        return new ReconciliationView.RuleLine(
                words().rule(rule),
                words().severity(rule),
                rule.checked(),
                rule.failing(),
                rule.unreadable(),
                rule.first().stream()
                        .map(row -> new ReconciliationView.FailingView(place(row.at()), words().cells(row)))
                        .toList(),
                rule.note());
    }

    private ReconciliationView.TotalLine total(TableReading table, PublishedTotal total) {
        return new ReconciliationView.TotalLine(
                total.row().isEmpty() ? total.column() : total.row() + ": " + total.column(),
                place(total.at()),
                total.fact(table.mapping()).orElse(""),
                total.published().map(numbers()::quantity).orElse(total.text()),
                total.ours().map(numbers()::quantity).orElse(""),
                numbers().difference(total),
                words().outcome(total),
                total.explanation());
    }

    private String file(Location table) {
        Location below = writer.report().content().places().relativize(table);
        return below.isInSheet() ? below.toString() : below.path();
    }

    /** The line of a text file or the cell of a sheet, without the file: the heading above names the table. */
    private String place(Location at) {
        if (at.isInSheet()) {
            String cell = at.toString();
            return cell.substring(cell.lastIndexOf('!') + 1);
        }
        return writer.words().get("reconciliation.line", "" + at.line());
    }

    private ReconciliationWords words() {
        return new ReconciliationWords(writer);
    }

    private ReconciliationNumbers numbers() {
        return new ReconciliationNumbers(writer);
    }
}
