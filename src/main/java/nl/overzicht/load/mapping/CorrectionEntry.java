package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Location;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.Corner;

/**
 * A cell of a foreign table that is to be read as another text: named by its place in the file, or by its column and the
 * texts that only its row has.
 *
 * @param cell its place; empty: its row has the texts of the key
 * @param key texts by column, runs of spaces as one; none with a cell
 * @param column of the cell; empty with a cell
 * @param from what it must say now, runs of spaces as one
 * @param to what is read in its place
 * @param why the reason
 * @param at where the mapping says so
 */
public record CorrectionEntry(
        Optional<Corner> cell,
        Map<Column, String> key,
        Optional<Column> column,
        String from,
        String to,
        String why,
        Location at) {

    /** The names of the columns of the key; empty where a cell is given. */
    public List<String> keyColumns() {
        return key.keySet().stream().map(Column::name).toList();
    }

    /** All columns that it names. */
    Stream<Column> columns() {
        return Stream.concat(key.keySet().stream(), column.stream());
    }
}
