package nl.overzicht.load.foreign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.head.MappedHead;
import nl.overzicht.load.layout.BodyRows;
import nl.overzicht.load.layout.CellRecorder;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.FillDown;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.HiddenCells;
import nl.overzicht.load.layout.MergedCells;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.mapping.ColumnParts;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.RowSelection;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.mapping.TotalStatements;
import nl.overzicht.load.mapping.TotalStatements.Whole;
import nl.overzicht.load.mapping.WordMeanings;
import nl.overzicht.load.table.CellPlaces;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Row;
import nl.overzicht.reconciliation.TableReading;

/** Reads a foreign table row by row, with its mapping, as statements in standard columns. */
public final class ForeignTable {

    private final CellRecorder rows;
    private final Mapping mapping;
    private final RowSelection selection;
    private final Scales scales;
    private final Findings findings;
    private final MistakeTally tally = new MistakeTally();
    private final MappedCells cells;
    private final Corrections corrections;
    private final TableReporter reporter;
    private final RowReader reading;
    private final List<String> names;
    private final MergedCells merged;
    private final TotalStatements wholes;
    private final HiddenCells hidden;

    /**
     * @param decimals the number format of the table
     * @param names by field, the ids for names of streams, areas and sources
     * @param scales converts its numbers to whole units
     * @param described the constraints in a description of the table
     */
    public ForeignTable(
            CellRows rows,
            Mapping mapping,
            Decimals decimals,
            Map<String, Map<String, String>> names,
            Scales scales,
            List<RowCheck> described,
            Findings findings) {
        this.rows = new CellRecorder(rows, mapping.parts().cells().values());
        this.mapping = mapping;
        this.selection = mapping.rows();
        this.scales = scales;
        this.findings = findings;
        this.cells = new MappedCells(mapping, decimals, WordMeanings.of(mapping, names), findings, tally);
        this.corrections = new Corrections(selection.corrections(), mapping.layout(), findings);
        this.reporter = new TableReporter(cells, scales, corrections, described);
        this.reading = new RowReader(cells, reporter.totals(), reporter.sums(), reporter.withheld());
        this.merged =
                new MergedCells(rows, mapping.layout(), mapping.stating(), new ValueColumns(mapping).names(), tally);
        this.wholes = new TotalStatements(mapping);
        this.names = mapping.inFile().stream().map(Column::name).distinct().toList();
        this.hidden = new HiddenCells(rows, this.names);
    }

    /** Reads all statements in order, once, and then compares the totals; false, with findings, when this fails. */
    public boolean forEach(Consumer<Row> reader) {
        Optional<BodyRows> opened = BodyRows.open(rows, mapping.layout(), names, findings);
        if (opened.isEmpty() || !new MappedHead(mapping, opened.get()).fits(findings)) {
            return false;
        }
        BodyRows body = opened.get();
        ColumnParts parts = mapping.parts().with(rows.cellsByColumn());
        if (!parts.areAllNoted(findings)) {
            return false;
        }
        FillDown fillDown = new FillDown(rows, body.head(), mapping.layout().fillDown(), tally);
        readBody(body, parts, fillDown, row -> {
            reporter.takeSource(row);
            reader.accept(row);
        });
        body.end();
        fillDown.reportLongest(findings);
        hidden.report(body.head(), findings);
        tally.report(findings);
        reporter.report(reading, rows.at(), findings);
        return rows.isComplete();
    }

    /** Reads the rows up to the one at which the selection ends. */
    private void readBody(BodyRows body, ColumnParts parts, FillDown fillDown, Consumer<Row> reader) {
        Head head = parts.head(body.head());
        CellPlaces packing = new CellPlaces(head);
        for (Optional<ForeignRow> raw = body.next(); raw.isPresent(); raw = body.next()) {
            ForeignRow row = parts.row(corrections.correct(fillDown.fill(raw.get())), head);
            if (selection.endsAt(row)) {
                return;
            }
            take(raw.get(), row, fillDown, packing, reader);
        }
    }

    private void take(ForeignRow raw, ForeignRow row, FillDown fillDown, CellPlaces packing, Consumer<Row> reader) {
        reporter.count();
        if (names.stream().noneMatch(column -> fillDown.hasOwnText(column, raw, row))) {
            reporter.countSilent(); // all its texts are in columns that the mapping does not read
            return;
        }
        OptionalInt rule = selection.exclusionOf(row);
        if (rule.isEmpty() || selection.exclusions().get(rule.getAsInt()).total() == Total.NONE) {
            fillDown.keep(row);
        }
        if (rule.isPresent()) {
            ForeignRow own = mapping.parts().without(fillDown.columnsFromAbove(raw, row), row);
            takeLeftOut(rule.getAsInt(), own, row, packing, reader);
        } else if (!selection.admits(row)) {
            reporter.takeNotFitting(row);
        } else if (new ValueColumns(mapping).areOfEachMeasure() && fillDown.isHeading(raw, row)) {
            reporter.countSilent();
        } else {
            fillDown.reportEmpty(row);
            boolean isWhole = rows.isGrid() || new RequiredFields(findings).areAsManyAsTheHead(raw);
            read(row, packing.pack(mapping.parts().ofRow(row)), isWhole, reader);
        }
    }

    /**
     * Takes a row that an exclusion leaves out, and reads it if it states a whole.
     *
     * @param own the row without texts from above
     */
    private void takeLeftOut(int rule, ForeignRow own, ForeignRow row, CellPlaces packing, Consumer<Row> reader) {
        reporter.takeLeftOut(rule, row);
        wholes.of(rule, own, row, findings)
                .ifPresent(
                        whole -> readWhole(whole, packing.pack(mapping.parts().ofRow(row)), reader));
    }

    private void read(ForeignRow row, RowPlace place, boolean isWhole, Consumer<Row> reader) {
        reporter.take(row);
        merged.take(row);
        hidden.take(row.line());
        wholes.take(row);
        reading.read(row, place, isWhole, reader);
    }

    private void readWhole(Whole whole, RowPlace place, Consumer<Row> reader) {
        MappedCells own = new MappedCells(whole.mapping(), cells.decimals(), cells.words(), findings, tally);
        new RowReader(own, new Totals(own, scales), new RowSums(own, scales), reporter.withheld())
                .read(whole.row(), place, true, reader);
    }

    /** How the table was read; complete after {@link #forEach}. */
    public TableReading reading() {
        return reporter.reading(rows.at(), reading.count());
    }
}
