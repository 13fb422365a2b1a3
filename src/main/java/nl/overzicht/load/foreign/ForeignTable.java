package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.head.MappedHead;
import nl.overzicht.load.layout.BodyRows;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.FillDown;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.HiddenCells;
import nl.overzicht.load.layout.MergedCells;
import nl.overzicht.load.layout.NotedCells;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.mapping.ColumnParts;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.RowNames;
import nl.overzicht.load.mapping.RowSelection;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.mapping.TotalStatements;
import nl.overzicht.load.mapping.TotalStatements.Whole;
import nl.overzicht.load.mapping.WordMeanings;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.CellPlaces;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Row;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.reconciliation.TableReading.RowCounts;

/** Reads a foreign table row by row, with its mapping, as statements in standard columns. */
public final class ForeignTable {

    private final NotedCells rows;
    private final Mapping mapping;
    private final RowSelection selection;
    private final Scales scales;
    private final Findings findings;
    private final MistakeTally tally = new MistakeTally();
    private final MappedCells cells;
    private final RowReader reading;
    private final Corrections corrections;
    private final ExclusionTally leftOut;
    private final RowSums read;
    private final List<RuleCheck> checks;
    private final List<RowCheck> described;
    private final Totals totals;
    private final List<String> names;
    private final MergedCells merged;
    private final TotalStatements wholes;
    private final HiddenCells hidden;
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<PublishedTotal> published = new ArrayList<>();
    private int inFile;
    private int silent;

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
        this.rows = new NotedCells(rows, mapping.parts().cells().values());
        this.mapping = mapping;
        this.selection = mapping.rows();
        this.scales = scales;
        this.described = Stream.concat(described.stream(), Stream.of(new RowNames(mapping)))
                .toList();
        this.findings = findings;
        this.cells = new MappedCells(mapping, decimals, WordMeanings.of(mapping, names), findings, tally);
        this.totals = new Totals(cells, scales);
        this.leftOut = new ExclusionTally(cells, scales);
        this.read = new RowSums(cells, scales);
        this.corrections = new Corrections(selection.corrections(), mapping.layout(), findings);
        this.checks = selection.rules().stream()
                .map(rule -> new RuleCheck(rule, cells))
                .toList();
        List<String> numbers = new ValueColumns(mapping).names();
        this.merged = new MergedCells(rows, mapping.layout(), mapping.stating(), numbers, tally);
        this.wholes = new TotalStatements(mapping);
        this.reading = new RowReader(cells, totals, read, new WithheldCells());
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
        ColumnParts parts = mapping.parts().with(rows.noted());
        if (!parts.areAllNoted(findings)) {
            return false;
        }
        Head head = parts.head(body.head());
        CellPlaces packing = new CellPlaces(head);
        FillDown fillDown = new FillDown(rows, body.head(), mapping.layout().fillDown(), tally);
        Consumer<Row> noted = row -> {
            sources.add(row.text("source"));
            reader.accept(row);
        };
        for (Optional<ForeignRow> raw = body.next(); raw.isPresent(); raw = body.next()) {
            ForeignRow row = parts.row(corrections.correct(fillDown.fill(raw.get())), head);
            if (selection.end().filter(end -> end.fits(row)).isPresent()) {
                break;
            }
            take(raw.get(), row, fillDown, packing, noted);
        }
        body.end();
        fillDown.reportLongest(findings);
        hidden.report(body.head(), findings);
        report();
        return rows.isComplete();
    }

    private void take(ForeignRow raw, ForeignRow row, FillDown fillDown, CellPlaces packing, Consumer<Row> reader) {
        inFile++;
        if (names.stream().noneMatch(column -> fillDown.hasOwnText(column, raw, row))) {
            silent++; // all its texts are in columns that the mapping does not read
            return;
        }
        int rule = IntStream.range(0, selection.exclusions().size())
                .filter(i -> selection.exclusions().get(i).condition().fits(row))
                .findFirst()
                .orElse(-1);
        if (rule < 0 || selection.exclusions().get(rule).total() == Total.NONE) {
            fillDown.keep(row);
        }
        if (rule >= 0) {
            leftOut.take(rule, row);
            totals.takeLeftOut(rule, row);
            ForeignRow own = mapping.parts().without(fillDown.taken(raw, row), row);
            wholes.of(rule, own, row, findings)
                    .ifPresent(whole ->
                            readWhole(whole, packing.pack(mapping.parts().ofRow(row)), reader));
        } else if (selection.only().filter(only -> !only.fits(row)).isPresent()) {
            leftOut.takeNotFitting(row);
        } else if (new ValueColumns(mapping).areOfEachMeasure() && fillDown.isHeading(raw, row)) {
            silent++;
        } else {
            fillDown.reportEmpty(row);
            boolean isWhole = rows.isGrid() || new RequiredFields(findings).areAsManyAsTheHead(raw);
            read(row, packing.pack(mapping.parts().ofRow(row)), isWhole, reader);
        }
    }

    private void read(ForeignRow row, RowPlace place, boolean isWhole, Consumer<Row> reader) {
        leftOut.sumsOf(row).ifPresentOrElse(sums -> sums.add(row), read::count);
        merged.take(row);
        hidden.take(row.line());
        wholes.take(row);
        checks.forEach(check -> check.take(row));
        described.forEach(check -> check.take(row));
        reading.read(row, place, isWhole, reader);
    }

    private void readWhole(Whole whole, RowPlace place, Consumer<Row> reader) {
        MappedCells own = new MappedCells(whole.mapping(), cells.decimals(), cells.words(), findings, tally);
        new RowReader(own, new Totals(own, scales), new RowSums(own, scales), reading.withheld())
                .read(whole.row(), place, true, reader);
    }

    private void report() {
        tally.report(findings);
        corrections.report(findings);
        checks.forEach(check -> check.report(findings));
        described.forEach(check -> check.report(findings));
        leftOut.report(rows.at(), silent, findings);
        if (reading.isSound()) {
            TotalComparison comparison = new TotalComparison(cells, scales, findings);
            published.addAll(comparison.compare(totals));
            reading.withheld().remove(comparison.ofRows());
        }
        reading.withheld().report(findings);
        reading.doubled().report(findings);
        if (reading.isSound() && reading.count() + reading.withheld().count() == 0) {
            findings.add(MappingRule.NOTHING_READ.at(rows.at(), mapping.path()));
        }
    }

    /** How the table was read; complete after {@link #forEach}. */
    public TableReading reading() {
        return new TableReading(
                mapping.name(),
                rows.at(),
                sources.stream().filter(id -> !id.isEmpty()).toList(),
                new RowCounts(
                        inFile, silent, reading.count(), reading.withheld().count()),
                read.group(),
                read.marked(),
                leftOut.notFitting(),
                leftOut.ofNoMeasure(),
                leftOut.all(),
                corrections.made(),
                checks.stream().map(RuleCheck::outcome).toList(),
                List.copyOf(published),
                reading.withheld().all());
    }
}
