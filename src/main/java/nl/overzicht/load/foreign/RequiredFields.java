package nl.overzicht.load.foreign;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.TableCell;

/** The fields without which a row is not a statement; each that a row lacks is a finding. */
record RequiredFields(Findings findings) {

    static final String VALUE = "value";

    private static final List<String> ALL = List.of(VALUE, "quantity", "unit", "source");

    /** Whether all of them say something. */
    boolean areIn(ForeignRow row, Map<String, TableCell> fields) {
        boolean all = true;
        for (String field : ALL) {
            TableCell cell = fields.get(field);
            if (cell == null || cell.text().isEmpty()) {
                reportEmpty(field, cell, row);
                all = false;
            }
        }
        return all;
    }

    /** Whether a row of a text has as many cells as its head; one that has not is a finding. */
    boolean areAsManyAsTheHead(ForeignRow row) {
        int size = row.cells().size();
        if (row.head().fits(row.cells())) {
            return true;
        }
        boolean few = size < row.head().size();
        Location at = row.cells().get(few ? 0 : row.head().size()).at();
        findings.add((few ? TableRule.TOO_FEW_CELLS : TableRule.TOO_MANY_CELLS)
                .at(at, size, row.head().size()));
        return false;
    }

    /** A cell with a remark, and a row that ends before its cell, have findings of their own. */
    private void reportEmpty(String field, TableCell cell, ForeignRow row) {
        boolean isShort = cell == null && row.cells().size() < row.head().size();
        if (!isShort && (cell == null || cell.remark() == null)) {
            Location at = cell == null ? row.cells().get(0).at() : cell.at();
            findings.add((field.equals(VALUE) ? TableRule.EMPTY_VALUE : TableRule.EMPTY_CELL).at(at, field));
        }
    }
}
