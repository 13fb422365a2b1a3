package nl.overzicht.load.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.notation.TotalWords;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/**
 * Checks the names of rows that are read: a total beside its rows would count twice, and income must not be added to spending.
 */
public final class RowNames implements RowCheck {

    private final Set<String> columns;
    private final Set<String> names;
    private final MistakeTally totals = new MistakeTally();
    private final Map<String, MistakeTally> incomes = new HashMap<>();
    private final Set<String> spending = new HashSet<>();

    /** @param mapping whose columns name the rows */
    public RowNames(Mapping mapping) {
        this.columns = mapping.naming();
        this.names = mapping.rows().names();
    }

    @Override
    public void take(ForeignRow row) {
        columns.forEach(column -> row.cell(column)
                .filter(cell -> !names.contains(ForeignRow.oneLine(cell.text())))
                .ifPresent(cell -> take(column, cell)));
    }

    private void take(String column, TableCell cell) {
        if (TotalWords.match(cell.text())) {
            totals.add(MappingRule.TOTAL_AS_ROW, column, cell.at(), cell.text());
        } else if (TotalWords.areIncome(cell.text())) {
            incomes.computeIfAbsent(column, key -> new MistakeTally())
                    .add(MappingRule.INCOME_AS_ROW, column, cell.at(), cell.text());
        } else if (TotalWords.areSpending(cell.text())) {
            spending.add(column);
        }
    }

    @Override
    public void report(Findings findings) {
        totals.report(findings);
        incomes.forEach((column, tally) -> {
            if (spending.contains(column)) {
                tally.report(findings);
            }
        });
    }
}
