package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Tally;

/**
 * What cells of a foreign table say, in our words.
 *
 * @param decimals how the table writes numbers
 * @param tally of the remarks that are told once for all rows
 */
record MappedCells(Mapping mapping, Decimals decimals, Findings findings, Tally tally) {

    /** Puts the cells of the columns under our names. Whether all say something, in words that the mapping knows. */
    boolean takeAll(ForeignRow row, Map<String, Cell> fields) {
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

    /**
     * Whether what was remarked on the cell leaves its text usable; the remark is reported. Merged cells and those with
     * nothing above are reported for the whole row.
     */
    boolean canBeUsed(Cell cell, String field) {
        Rule remark = cell.remark();
        if (remark == null) {
            return true;
        }
        if (remark == WorkbookRule.MERGED || remark == MappingRule.NOTHING_ABOVE) {
            return false;
        }
        if (remark.severity() == Severity.NOTICE) {
            tally.add(remark, field, cell.at());
            return true;
        }
        findings.add(cell.remarked(field));
        return false;
    }

    private Optional<Cell> translated(Cell cell, String field) {
        Map<String, String> words = mapping.words().get(field);
        if (words == null || cell.text().isEmpty()) {
            return Optional.of(cell);
        }
        String meant = words.get(ForeignRow.oneLine(cell.text()));
        if (meant == null) {
            findings.add(MappingRule.UNTRANSLATED.at(cell.at(), cell.text(), field, mapping.path()));
            return Optional.empty();
        }
        return Optional.of(new Cell(cell.at(), meant));
    }

    /** The number of a cell; empty when it is none, or can be read in two ways. */
    Optional<BigDecimal> number(Cell cell) {
        Decimals written = cell.isNumber() ? Decimals.POINT : decimals;
        return written.isAmbiguous(cell.text()) ? Optional.empty() : written.parse(cell.text());
    }
}
