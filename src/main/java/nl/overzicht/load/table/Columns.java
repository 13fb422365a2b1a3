package nl.overzicht.load.table;

import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.TableRule;

/**
 * The columns that a table must or may have, in any order.
 *
 * @param required must be in the head and filled in every row
 * @param optional may be absent or empty
 * @param unknown the rule that any other column breaks
 */
public record Columns(List<String> required, List<String> optional, Rule unknown) {

    /** Columns for which any other column breaks {@link TableRule#UNKNOWN_COLUMN}. */
    public Columns(List<String> required, List<String> optional) {
        this(required, optional, TableRule.UNKNOWN_COLUMN);
    }

    /** All known columns. */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
