package nl.overzicht.load.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.load.rule.TableRule;

/**
 * Compares the head of a table with the columns that it should have.
 *
 * @param rows the source of the head
 * @param columns that it can have, by their standard names
 */
record HeadCheck(CellRows rows, Head head, Columns columns, Findings findings) {

    /** Whether the table can be read with this head; otherwise findings say why not. */
    boolean fits() {
        Optional<Finding> misread =
                head.size() == 1 ? rows.findWrongSeparator(head.cells().get(0)) : Optional.empty();
        if (misread.isPresent()) {
            findings.add(misread.get());
            return false;
        }
        Set<String> names = new HashSet<>();
        head.namedCells().stream()
                .filter(cell -> !rows.isGrid() || !cell.text().isEmpty())
                .forEach(cell -> checkName(cell, names.add(cell.text())));
        List<String> missing = columns.required().stream()
                .filter(name -> !names.contains(name))
                .toList();
        missing.forEach(column -> findings.add(TableRule.MISSING_COLUMN.at(head.at(), column)));
        return missing.isEmpty();
    }

    /** Reports an unknown column, only at its first occurrence. */
    private void checkName(TableCell cell, boolean isFirst) {
        String name = cell.text();
        List<String> known = columns.all();
        if (!known.contains(name) && isFirst) {
            findings.add(columns.unknown().at(cell.at(), name).withSuggestion(suggestion(name)));
        } else if (known.contains(name) && !isFirst) {
            findings.add(TableRule.DUPLICATE_COLUMN.at(cell.at(), name));
        }
    }

    /** A similar known name. Where authors may add columns of their own, only a very similar one is suggested. */
    private Optional<Suggestion> suggestion(String name) {
        return columns.unknown() == TableRule.UNKNOWN_COLUMN
                ? NearestWord.suggestion(name, columns.all())
                : NearestWord.near(name, columns.all());
    }
}
