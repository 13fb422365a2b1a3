package nl.overzicht.load.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table, in any order.
 *
 * @param required must be in the head, and filled in every row
 * @param optional may be left out, and may be empty
 */
public record Columns(List<String> required, List<String> optional) {

    /** All known columns. */
    public List<String> all() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
