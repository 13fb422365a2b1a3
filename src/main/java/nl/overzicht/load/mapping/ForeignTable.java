package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Nearest;
import nl.overzicht.finding.Severity;
import nl.overzicht.finding.Text;
import nl.overzicht.load.mapping.Mapping.Column;
import nl.overzicht.load.mapping.Mapping.LeaveOut;
import nl.overzicht.load.mapping.Mapping.Total;
import nl.overzicht.load.mapping.Mapping.Year;
import nl.overzicht.load.rule.Rule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.Packing;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.Tally;

/** Reads a foreign table by its mapping, row by row, as statements under our names. */
public final class ForeignTable {

    private static final String VALUE = "value";

    private final CellRows rows;
    private final Mapping mapping;
    private final Decimals decimals;
    private final Findings findings;
    private final Tally tally = new Tally();
    private final Totals totals;
    private final List<String> names;

    private Head head;
    private Packing packing;
    private boolean sound = true;
    private int read;

    /** @param decimals how the table writes numbers */
    public ForeignTable(CellRows rows, Mapping mapping, Decimals decimals, Findings findings) {
        this.rows = rows;
        this.mapping = mapping;
        this.decimals = decimals;
        this.findings = findings;
        this.totals = new Totals(mapping);
        this.names = mapping.used().stream().map(Column::name).distinct().toList();
    }

    /** Reads all statements, in order; then holds the totals against them. Whether the whole table could be read. */
    public boolean forEach(Consumer<Row> reader) {
        List<Cell> first = rows.next();
        while (!first.isEmpty() && first.get(0).at().line() < mapping.head()) {
            first = rows.next();
        }
        if (first.isEmpty()) {
            findings.add(Rule.NO_HEAD.at(rows.at(), rows.head(names)));
            return false;
        }
        head = Head.of(first.stream()
                .map(cell -> new Cell(cell.at(), MappingReader.oneLine(cell.text())))
                .toList());
        packing = new Packing(head);
        if (!headFits()) {
            return false;
        }
        for (List<Cell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            take(new ForeignRow(head, cells), reader);
        }
        tally.tell(findings);
        if (sound) {
            totals.check(findings);
        }
        if (sound && read == 0) {
            findings.add(Rule.NOTHING_READ.at(rows.at(), mapping.path()));
        }
        return rows.isComplete();
    }

    private boolean headFits() {
        List<String> known = head.cells().stream().map(Cell::text).toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = known.stream().filter(name -> !once.add(name)).collect(Collectors.toSet());
        boolean fits = true;
        for (Column column : mapping.used()) {
            if (!once.contains(column.name())) {
                Text hint = Nearest.hint(
                        column.name(),
                        known.stream().filter(name -> !name.isEmpty()).toList());
                findings.add(Rule.NO_SUCH_COLUMN.hinted(column.at(), hint, column.name(), mapping.table()));
                fits = false;
            } else if (twice.contains(column.name())) {
                findings.add(Rule.COLUMN_TWICE.at(column.at(), column.name(), mapping.table()));
                fits = false;
            }
        }
        return fits;
    }

    private void take(ForeignRow row, Consumer<Row> reader) {
        if (names.stream()
                .allMatch(column -> row.text(column).isEmpty()
                        && row.cell(column)
                                .map(Cell::remark)
                                .filter(rule -> rule != Rule.MERGED)
                                .isEmpty())) {
            return; // it speaks in columns that nobody reads
        }
        Optional<LeaveOut> rule = mapping.leaveOut().stream()
                .filter(one -> one.fits(row.text(one.column().name())))
                .findFirst();
        if (rule.isPresent()) {
            leaveOut(rule.get(), row);
            return;
        }
        Map<String, Cell> fields = new HashMap<>(mapping.constants());
        boolean whole = isAsLongAsTheHead(row) & takeColumns(row, fields);
        if (mapping.years().isEmpty()) {
            Column column = mapping.columns().get(VALUE);
            String year = fields.containsKey("from")
                    ? "." + Slug.of(fields.get("from").text())
                    : "";
            give(
                    row,
                    fields,
                    whole,
                    column == null ? "" : column.name(),
                    mapping.columns().containsKey(MappingReader.YEAR) ? year : "",
                    reader);
        } else {
            for (Year year : mapping.years()) {
                takeYear(row, fields, whole, year, reader);
            }
        }
    }

    private boolean isAsLongAsTheHead(ForeignRow row) {
        int size = row.cells().size();
        if (rows.isGrid() || size == head.size()) {
            return true;
        }
        boolean few = size < head.size();
        Location at = row.cells().get(few ? 0 : head.size()).at();
        findings.add((few ? Rule.TOO_FEW_CELLS : Rule.TOO_MANY_CELLS).at(at, size, head.size()));
        return false;
    }

    private void takeYear(ForeignRow row, Map<String, Cell> fields, boolean whole, Year year, Consumer<Row> reader) {
        String column = year.column().name();
        Optional<Cell> cell = row.cell(column);
        boolean silent = cell.isEmpty()
                || cell.get().remark() == null
                        && (cell.get().text().isEmpty()
                                || mapping.nothing().contains(cell.get().text()));
        if (silent) {
            return;
        }
        Map<String, Cell> all = new HashMap<>(fields);
        Cell written = new Cell(year.column().at(), "" + year.year());
        all.put("from", written);
        all.put("to", written);
        boolean sayable = canBeUsed(cell.get(), VALUE);
        all.put(VALUE, cell.get());
        give(row, all, whole && sayable, column, "." + year.year(), reader);
    }

    private void give(
            ForeignRow row, Map<String, Cell> fields, boolean whole, String column, String year, Consumer<Row> reader) {
        Cell value = fields.get(VALUE);
        if (value != null && mapping.nothing().contains(value.text())) {
            return;
        }
        Optional<Cell> id = id(row, year);
        id.ifPresent(cell -> fields.put("id", cell));
        boolean complete = whole && id.isPresent() && required(row, fields);
        sound &= complete;
        read++;
        reader.accept(new MappedRow(fields, complete, new MappedRow.Place(packing.pack(row.cells()), mapping, column)));
        if (complete) {
            number(value).ifPresentOrElse(number -> totals.add(row, column, number), () -> sound = false);
        }
    }

    private boolean required(ForeignRow row, Map<String, Cell> fields) {
        boolean all = true;
        for (String field : List.of(VALUE, "quantity", "unit", "source")) {
            Cell cell = fields.get(field);
            if (cell == null || cell.text().isEmpty()) {
                Location at = cell == null ? row.cells().get(0).at() : cell.at();
                findings.add(Rule.EMPTY_CELL.at(at, field));
                all = false;
            }
        }
        return all;
    }

    /** The prefix, the texts of the key and the year, each as a part of the id. */
    private Optional<Cell> id(ForeignRow row, String year) {
        StringBuilder id = new StringBuilder(mapping.prefix());
        for (Column column : mapping.key()) {
            String part = Slug.of(row.text(column.name()));
            if (part.isEmpty()) {
                Location at = row.cell(column.name())
                        .map(Cell::at)
                        .orElse(row.cells().get(0).at());
                findings.add(Rule.NO_KEY.at(at, column.name()));
                return Optional.empty();
            }
            id.append('.').append(part);
        }
        Location at = mapping.key().stream()
                .findFirst()
                .flatMap(column -> row.cell(column.name()))
                .map(Cell::at)
                .orElse(row.cells().get(0).at());
        return Optional.of(new Cell(at, id + year));
    }

    /** Puts the cells of the columns under our names. Whether all say something, in words that the mapping knows. */
    private boolean takeColumns(ForeignRow row, Map<String, Cell> fields) {
        boolean all = true;
        for (Map.Entry<String, Column> entry : mapping.columns().entrySet()) {
            String field = entry.getKey();
            Optional<Cell> cell = row.cell(entry.getValue().name());
            if (cell.isPresent()) {
                all &= canBeUsed(cell.get(), field);
                Optional<Cell> meant = translated(cell.get(), field);
                all &= meant.isPresent();
                meant.ifPresent(one -> put(fields, field, one));
            }
        }
        return all;
    }

    private static void put(Map<String, Cell> fields, String field, Cell cell) {
        if (field.equals(MappingReader.YEAR)) {
            fields.put("from", cell);
            fields.put("to", cell);
        } else {
            fields.put(field, cell);
        }
    }

    private boolean canBeUsed(Cell cell, String field) {
        Rule remark = cell.remark();
        if (remark == null) {
            return true;
        }
        if (remark.severity() == Severity.NOTICE) {
            tally.add(remark, field, cell.at());
            return true;
        }
        findings.add(remark.at(cell.at(), cell.text()).inColumn(field));
        return false;
    }

    private Optional<Cell> translated(Cell cell, String field) {
        Map<String, String> words = mapping.words().get(field);
        if (words == null || cell.text().isEmpty()) {
            return Optional.of(cell);
        }
        String meant = words.get(MappingReader.oneLine(cell.text()));
        if (meant == null) {
            findings.add(Rule.UNTRANSLATED.at(cell.at(), cell.text(), field, mapping.path()));
            return Optional.empty();
        }
        return Optional.of(new Cell(cell.at(), meant));
    }

    private void leaveOut(LeaveOut rule, ForeignRow row) {
        if (rule.total() == Total.NONE) {
            return;
        }
        List<String> columns = mapping.years().isEmpty()
                ? List.of(
                        mapping.columns().containsKey(VALUE)
                                ? mapping.columns().get(VALUE).name()
                                : "")
                : mapping.years().stream().map(year -> year.column().name()).toList();
        for (String column : columns) {
            Optional<Cell> cell = row.cell(column).filter(one -> !one.text().isEmpty());
            cell.filter(one -> canBeUsed(one, VALUE))
                    .ifPresent(one -> number(one)
                            .ifPresentOrElse(
                                    number -> totals.claim(rule, row, column, one, number),
                                    () -> findings.add(Rule.NOT_COMPARED.at(one.at()))));
        }
    }

    private Optional<BigDecimal> number(Cell cell) {
        Decimals written = cell.isNumber() ? Decimals.POINT : decimals;
        return written.isAmbiguous(cell.text()) ? Optional.empty() : written.parse(cell.text());
    }
}
