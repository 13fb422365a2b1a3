package nl.overzicht.load.foreign;

import java.util.List;
import java.util.Map;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.TableRule;
import nl.overzicht.load.table.TableCell;

/** Checks the fields that a statement requires; each missing field is a finding. */
record RequiredFields(Findings findings) {

    static final String VALUE = "value";

    private static final List<String> ALL = List.of(VALUE, "quantity", "unit", "source");

    /** Whether all required fields have a text. */
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

    /** Whether a row of a text table has as many cells as its head; if not there is a finding. */
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

    /** Reports an empty field, unless the cell has a remark or the row ends before it: these have their own findings. */
    private void reportEmpty(String field, TableCell cell, ForeignRow row) {
        boolean isShort = cell == null && row.cells().size() < row.head().size();
        if (!isShort && (cell == null || cell.remark() == null)) {
            Location at = cell == null ? row.cells().get(0).at() : cell.at();
            findings.add((field.equals(VALUE) ? TableRule.EMPTY_VALUE : TableRule.EMPTY_CELL).at(at, field));
        }
    }
}
