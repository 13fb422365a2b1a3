package nl.overzicht.render.site.origin;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.reconciliation.ExcludedRows;
import nl.overzicht.reconciliation.MarkedNumbers;
import nl.overzicht.reconciliation.RowGroup;
import nl.overzicht.reconciliation.TableReading;
import nl.overzicht.render.site.part.Writer;

/**
 * How many rows of a foreign table were read, left out or marked, in groups.
 *
 * @param writer of texts and numbers
 */
record ReconciliationCounts(Writer writer) {

    /** Rows of the foreign table that are counted as one group. */
    record CountLine(String group, int rowCount, List<String> columnSums, String remark) {}

    /** The groups of a table, from all rows in its file to those that became statements. */
    List<CountLine> of(TableReading table) {
        List<CountLine> lines = new ArrayList<>();
        lines.add(count("reconciliation.rows.file", table.counts().inFile()));
        table.leftOut().forEach(left -> lines.add(excludedRowsLine(left)));
        table.notFitting().filter(other -> other.group().rows() > 0).ifPresent(other -> {
            String asked = words().criterion(other.criterion());
            lines.add(count(writer.words().get("reconciliation.rows.other", asked), other.group(), ""));
        });
        if (table.ofNoMeasure().rows() > 0) {
            lines.add(count(writer.words().get("reconciliation.rows.measure"), table.ofNoMeasure(), ""));
        }
        if (table.counts().silent() > 0) {
            lines.add(count("reconciliation.rows.silent", table.counts().silent()));
        }
        lines.add(count(writer.words().get("reconciliation.rows.read"), table.read(), ""));
        lines.add(count("reconciliation.statements", table.counts().statements()));
        table.marked().stream()
                .filter(marked -> marked.group().rows() > 0)
                .forEach(marked -> lines.add(markedNumbersLine(marked)));
        if (table.counts().withheld() > 0) {
            lines.add(count("reconciliation.withheld", table.counts().withheld()));
        }
        return lines;
    }

    private CountLine excludedRowsLine(ExcludedRows left) {
        String key = left.isWhole()
                ? "reconciliation.rows.whole"
                : left.isTotal() ? "reconciliation.rows.total" : "reconciliation.rows.left";
        return count(writer.words().get(key, words().criterion(left.criterion())), left.group(), left.note());
    }

    private CountLine markedNumbersLine(MarkedNumbers numbers) {
        String group = writer.words().get("reconciliation.rows.marked", words().quote(numbers.mark()));
        return count(group, numbers.group(), words().meaning(numbers));
    }

    private CountLine count(String key, int count) {
        return new CountLine(writer.words().get(key), count, List.of(), "");
    }

    private CountLine count(String group, RowGroup rows, String note) {
        return new CountLine(group, rows.rows(), numbers().sums(rows), note);
    }

    private ReconciliationWords words() {
        return new ReconciliationWords(writer);
    }

    private ReconciliationNumbers numbers() {
        return new ReconciliationNumbers(writer);
    }
}
