package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Precision;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.MappedMeasure;
import nl.overzicht.load.mapping.MappedMeasure.Year;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.mapping.MappingReader;
import nl.overzicht.load.notation.Marks;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.unicode.Slug;

/** Reads statements from the rows of a foreign table. */
final class RowReader {

    private final Mapping mapping;
    private final MappedCells cells;
    private final Totals totals;
    private final RowSums sums;
    private final Findings findings;
    private final RowId ids;
    private final RowLinks links;
    private final LikelyTotals doubled;
    private final WithheldCells withheld;

    private boolean sound = true;
    private int count;

    /**
     * @param cells translates cells
     * @param totals receives each number that is read and counts for totals
     * @param sums receives each number that is read
     * @param withheld receives each number that is not published
     */
    RowReader(MappedCells cells, Totals totals, RowSums sums, WithheldCells withheld) {
        this.mapping = cells.mapping();
        this.cells = cells;
        this.totals = totals;
        this.sums = sums;
        this.withheld = withheld;
        this.findings = cells.findings();
        this.ids = new RowId(mapping.key(), cells.findings());
        this.links = new RowLinks(mapping);
        this.doubled = new LikelyTotals(mapping);
    }

    /** Whether no row had an error. */
    boolean isSound() {
        return sound;
    }

    /** The rows that equal the sum of others. */
    LikelyTotals likelyTotals() {
        return doubled;
    }

    /** The number of statements. */
    int count() {
        return count;
    }

    /**
     * A statement while it is read.
     *
     * @param row of the table
     * @param place the locations of the cells of the row
     * @param measure that is read
     * @param fields found so far
     * @param isWhole whether there was no error so far
     */
    private record Draft(
            ForeignRow row, RowPlace place, MappedMeasure measure, Map<String, TableCell> fields, boolean isWhole) {

        Draft copy(boolean isRight) {
            return new Draft(row, place, measure, new HashMap<>(fields), isWhole && isRight);
        }
    }

    /**
     * Reads the statements of a row, in the order of the measures and their columns.
     *
     * @param row of the table
     * @param place the locations of its cells
     * @param isWhole whether there was no error in it so far
     * @param reader receives the statements
     */
    void read(ForeignRow row, RowPlace place, boolean isWhole, Consumer<Row> reader) {
        Map<String, TableCell> shared = new HashMap<>(mapping.constants());
        boolean whole = isWhole & cells.takeAll(row, mapping.columns(), shared);
        for (MappedMeasure measure : mapping.measures()) {
            if (measure.isIn(row)) {
                Map<String, TableCell> fields = new HashMap<>(shared);
                fields.putAll(measure.constants());
                boolean all = whole & cells.takeAll(row, measure.columns(), fields);
                read(new Draft(row, place, measure, fields, all), reader);
            }
        }
    }

    private void read(Draft draft, Consumer<Row> reader) {
        MappedMeasure measure = draft.measure;
        for (Year year : measure.years()) {
            TableCell written = new TableCell(year.column().at(), "" + year.year());
            draft.fields.put("from", written);
            draft.fields.put("to", written);
            readCell(draft, year.column().name(), "." + year.year(), reader);
        }
        if (measure.years().isEmpty()) {
            boolean hasYear = mapping.source(measure, MappingReader.YEAR).isPresent();
            TableCell from = hasYear ? draft.fields.get("from") : null;
            String year = from == null ? "" : "." + Slug.of(span(from, draft.fields.get("to")));
            measure.value()
                    .ifPresentOrElse(
                            column -> readCell(draft, column.name(), year, reader),
                            () -> readStatement(draft, "", year, reader));
        }
    }

    private static String span(TableCell from, TableCell to) {
        return from.text().equals(to.text()) ? from.text() : from.text() + "-" + to.text();
    }

    private void readCell(Draft draft, String column, String year, Consumer<Row> reader) {
        Optional<TableCell> cell = draft.row.cell(column);
        boolean isEmpty = cell.isEmpty()
                || cell.get().remark() == null && cell.get().text().isEmpty();
        if (isEmpty && draft.measure.mayBeEmpty()) {
            return;
        }
        Draft own = draft.copy(cell.isEmpty() || cells.canBeUsed(cell.get(), RequiredFields.VALUE));
        cell.ifPresent(found -> own.fields.put(RequiredFields.VALUE, Marks.withThoseOf(own.fields, found)));
        readStatement(own, column, year, reader);
    }

    private void readStatement(Draft draft, String column, String year, Consumer<Row> reader) {
        Map<String, TableCell> fields = draft.fields;
        TableCell value = fields.get(RequiredFields.VALUE);
        if (value != null && draft.measure.nothing().contains(value.text())) {
            return;
        }
        if (value != null && draft.measure.withheld().contains(value.text())) {
            withheld.add(value, fields);
            totals.addWithheld(draft.row, column);
            sound &= draft.isWhole;
            return;
        }
        boolean complete = draft.isWhole & complete(draft, value, year);
        sound &= complete;
        count++;
        MappedRow.Place place = new MappedRow.Place(draft.place, mapping, draft.measure, column);
        reader.accept(new MappedRow(fields, complete, place));
        if (complete) {
            addUp(draft, value, column);
        }
    }

    /** Adds the id, the references and the amount of a statement. Gives whether it has an id and an amount. */
    private boolean complete(Draft draft, TableCell value, String year) {
        Map<String, TableCell> fields = draft.fields;
        String end = (draft.measure.id().isEmpty() ? "" : "." + draft.measure.id()) + year;
        Optional<TableCell> id = ids.of(draft.row, end);
        id.ifPresent(cell -> {
            fields.put("id", cell);
            if (mapping.key().makesItems()) {
                fields.put("item", ids.item(cell, end));
            }
        });
        links.resolve(draft.row, draft.measure, end, fields);
        Optional<TableCell> amount = new RequiredFields(findings).areIn(draft.row, fields)
                ? cells.amount(value, fields.get("unit"))
                : Optional.empty();
        amount.ifPresent(cell -> {
            cells.takeBeside(value, fields);
            fields.put(RequiredFields.VALUE, cell);
        });
        return id.isPresent() && amount.isPresent();
    }

    private void addUp(Draft draft, TableCell value, String column) {
        String unit = draft.fields.get("unit").text();
        boolean leads = links.countsForTotals(draft.fields);
        if (!totals.adds(unit)) {
            if (leads) {
                totals.addWithoutSum(column);
            }
            return;
        }
        Optional<BigDecimal> number = cells.amounts().number(draft.fields.get(RequiredFields.VALUE));
        sound &= number.isPresent();
        number.ifPresent(size -> {
            Precision precision = precision(draft.fields);
            sums.add(value, column, unit, size, precision);
            if (leads) {
                totals.add(draft.row, column, size, precision);
                doubled.take(draft.row, column, draft.fields, size);
            }
        });
    }

    private static Precision precision(Map<String, TableCell> fields) {
        return Optional.ofNullable(fields.get(MappedCells.PRECISION))
                .flatMap(said -> Precision.of(said.text()))
                .orElse(Precision.STATED);
    }
}
