package nl.overzicht.load.table;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.TableRule;

/**
 * The columns of a table, in any order.
 *
 * @param required must be in the head, and filled in every row
 * @param optional may be left out, and may be empty
 * @param unknown the rule that another column breaks
 */
public record Columns(List<String> required, List<String> optional, Rule unknown) {

    /** Columns beside which any other breaks {@link TableRule#UNKNOWN_COLUMN}. */
    public Columns(List<String> required, List<String> optional) {
        this(required, optional, TableRule.UNKNOWN_COLUMN);
    }

    /** All known columns. */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
