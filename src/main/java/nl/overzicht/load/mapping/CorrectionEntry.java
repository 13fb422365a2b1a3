package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.Corner;

/**
 * A correction of a cell in a foreign table, which is read as another text. The cell is identified by its address in the file,
 * or by its column and texts that only its row has.
 *
 * @param cell its address; empty: the row is identified by the key
 * @param key texts by column, with successive spaces reduced to one; empty when there is an address
 * @param column of the cell; empty when there is an address
 * @param from the text that the cell must have now, with successive spaces reduced to one
 * @param to the text that is read instead
 * @param why the reason
 * @param at where the mapping contains the correction
 */
public record CorrectionEntry(
        Optional<Corner> cell,
        Map<Column, String> key,
        Optional<Column> column,
        String from,
        String to,
        String why,
        Location at) {

    /** The names of the columns in the key; empty when there is an address. */
    public List<String> keyColumns() {
        return key.keySet().stream().map(Column::name).toList();
    }

    /** All columns that it refers to. */
    Stream<Column> columns() {
        return Stream.concat(key.keySet().stream(), column.stream());
    }
}
