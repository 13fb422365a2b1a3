package nl.overzicht.draft.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/**
 * What can be inferred from a table.
 *
 * @param file that holds it
 * @param fingerprint of what all cells of the file or sheet say
 * @param head rows of the names of its columns
 * @param from where it begins, where others come before it in the file
 * @param last its last row, where others follow it
 * @param titles what is above its head
 * @param foot what is below its rows
 * @param writing how its numbers are written
 * @param rows how many there are that are no totals
 * @param columns all of them, in order
 * @param fields the columns of which it is clear which field they are
 * @param values the columns with numbers that become statements
 * @param sums columns that add up others
 * @param subtotals rows that add up others
 * @param parts rows that are parts of the one above them
 * @param suspects lines of rows that are by chance or not as much as those above them
 * @param fill columns in which an empty cell means the text above it
 * @param key which columns distinguish the rows
 * @param repeated lines of rows that come twice, each with the first
 */
public record TableProfile(
        TableFile file,
        String fingerprint,
        List<Integer> head,
        Optional<String> from,
        Optional<Integer> last,
        List<TableCell> titles,
        List<TableCell> foot,
        Writing writing,
        int rows,
        List<ColumnProfile> columns,
        Map<StatementField, ColumnProfile> fields,
        List<ValueColumn> values,
        List<SumColumn> sums,
        List<Subtotal> subtotals,
        List<Subtotal> parts,
        List<Integer> suspects,
        List<String> fill,
        RowKey key,
        List<int[]> repeated) {

    /**
     * How the numbers of a table are written.
     *
     * @param decimals the mark that they show
     * @param isUnclear whether they can be read in two ways, and nothing shows which
     * @param areBoth whether some show the one mark and some the other
     */
    public record Writing(Decimals decimals, boolean isUnclear, boolean areBoth) {

        /** The mark by which the table is read: where it is unclear, the Dutch one. */
        public Decimals mark() {
            return decimals;
        }

        /** The kind of a text among the numbers. */
        public CellKind kind(String text) {
            return CellKind.of(new TableCell(Location.of(""), text), mark());
        }
    }

    /**
     * Which columns distinguish the rows of a table.
     *
     * @param columns whose texts make the ids
     * @param isUnique whether no two rows have the same texts in them
     * @param distinguishesItems whether stream, area and year alone distinguish them, so that no row needs an item
     */
    public record RowKey(List<String> columns, boolean isUnique, boolean distinguishesItems) {}

    /** The column of a field, by its name. */
    public Optional<String> column(StatementField field) {
        return Optional.ofNullable(fields.get(field)).map(ColumnProfile::name);
    }

    /** Columns that are no field, hold no number and are not empty. */
    public List<ColumnProfile> others() {
        List<ColumnProfile> numbers = values.stream().map(ValueColumn::column).toList();
        List<String> added = sums.stream().map(SumColumn::name).toList();
        return ColumnRoles.others(columns, fields).stream()
                .filter(column -> !column.isEmpty() && !numbers.contains(column) && !added.contains(column.name()))
                .toList();
    }
}
