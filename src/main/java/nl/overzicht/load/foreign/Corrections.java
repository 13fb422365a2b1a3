package nl.overzicht.load.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Corner;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.Layout;
import nl.overzicht.load.mapping.CorrectionEntry;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;
import nl.overzicht.reconciliation.CellCorrection;

/**
 * Corrects cells of a foreign table, row by row. The correction for a cell is looked up by its address or by texts of its row,
 * without trying all corrections.
 */
final class Corrections {

    private final Findings findings;
    private final int left;
    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<Integer, List<Attempt>> byLine = new HashMap<>();
    private final Map<List<String>, Map<List<String>, List<Attempt>>> byKey = new LinkedHashMap<>();
    private final List<CellCorrection> made = new ArrayList<>();

    Corrections(List<CorrectionEntry> entries, Layout layout, Findings findings) {
        this.findings = findings;
        this.left =
                layout.from().map(Corner::column).filter(column -> column > 0).orElse(1);
        entries.forEach(this::add);
    }

    private void add(CorrectionEntry entry) {
        Attempt attempt = new Attempt(entry);
        attempts.add(attempt);
        Map<List<String>, List<Attempt>> keys = entry.cell().isPresent()
                ? Map.of()
                : byKey.computeIfAbsent(entry.keyColumns(), columns -> new HashMap<>());
        List<Attempt> same = entry.cell().isPresent()
                ? byLine.computeIfAbsent(entry.cell().get().row(), line -> new ArrayList<>())
                : keys.computeIfAbsent(List.copyOf(entry.key().values()), texts -> new ArrayList<>());
        same.add(attempt);
    }

    /** A correction with what was found of its cell. */
    private static final class Attempt {

        private final CorrectionEntry entry;
        private int rows;
        private int cells;
        private TableCell other;

        Attempt(CorrectionEntry entry) {
            this.entry = entry;
        }

        void report(Findings findings) {
            if (rows > 1) {
                findings.add(MappingRule.SEVERAL_ROWS.at(entry.at(), rows));
            } else if (cells == 0) {
                boolean isCell = entry.cell().isPresent();
                findings.add((isCell ? MappingRule.NO_SUCH_CELL : MappingRule.NO_SUCH_ROW).at(entry.at()));
            } else if (other != null) {
                findings.add(MappingRule.OTHER_TEXT.at(entry.at(), entry.from(), other.text(), inFile(other.at())));
            }
        }
    }

    /** A copy of the row with its cells corrected; the row itself when there is nothing to correct. */
    ForeignRow correct(ForeignRow row) {
        if (attempts.isEmpty()) {
            return row;
        }
        List<Attempt> here = Stream.concat(
                        byLine.getOrDefault(row.line(), List.of()).stream(),
                        byKey.entrySet().stream().flatMap(keys -> ofRow(keys, row)))
                .toList();
        if (here.isEmpty()) {
            return row;
        }
        List<TableCell> cells = new ArrayList<>(row.cells());
        Set<Integer> corrected = new HashSet<>();
        here.forEach(attempt -> correct(attempt, row, cells, corrected));
        return new ForeignRow(row.head(), cells);
    }

    private static Stream<Attempt> ofRow(
            Map.Entry<List<String>, Map<List<String>, List<Attempt>>> keys, ForeignRow row) {
        List<String> texts = keys.getKey().stream().map(row::text).toList();
        return keys.getValue().getOrDefault(texts, List.of()).stream();
    }

    private void correct(Attempt attempt, ForeignRow row, List<TableCell> cells, Set<Integer> corrected) {
        attempt.rows++;
        CorrectionEntry entry = attempt.entry;
        int index = entry.cell()
                .map(cell -> cell.column() - left)
                .orElseGet(() -> row.head()
                        .index()
                        .getOrDefault(entry.column().orElseThrow().name(), -1));
        if (index < 0 || index >= row.head().size()) {
            return;
        }
        attempt.cells++;
        while (index >= cells.size()) {
            cells.add(empty(cells.get(cells.size() - 1).at()));
        }
        TableCell cell = index < row.cells().size() ? row.cells().get(index) : cells.get(index);
        if (!ForeignRow.oneLine(cell.text()).equals(entry.from())) {
            attempt.other = cell;
        } else if (!corrected.add(index)) {
            findings.add(MappingRule.CORRECTED_TWICE.at(entry.at(), inFile(cell.at())));
        } else {
            cells.set(index, correct(cell, entry.to()));
            String column = row.head().cells().get(index).text();
            made.add(new CellCorrection(cell.at(), column, cell.text(), entry.to(), entry.why()));
        }
    }

    /**
     * The cell with the corrected text. In a sheet, or in place of a number, a text with a decimal point is read as a number.
     */
    private static TableCell correct(TableCell cell, String to) {
        boolean hasNumbers = cell.isNumber() || cell.at().isInSheet();
        return new TableCell(
                cell.at(), to, hasNumbers && Decimals.UNDECLARED.parse(to).isPresent(), null);
    }

    /** A location without the folders of its file, to keep messages short. */
    private static Location inFile(Location at) {
        String name = at.path().substring(at.path().lastIndexOf('/') + 1);
        return new Location(name, at.sheet(), at.line(), at.column());
    }

    private static TableCell empty(Location before) {
        return new TableCell(new Location(before.path(), before.sheet(), before.line(), before.column() + 1), "");
    }

    /** Adds a finding for each correction that changed no cell, or matches several rows. */
    void report(Findings to) {
        attempts.forEach(attempt -> attempt.report(to));
    }

    /** The corrected cells, in the order of the rows. */
    List<CellCorrection> corrections() {
        return List.copyOf(made);
    }
}
