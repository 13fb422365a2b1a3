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
 * What was inferred from a table.
 *
 * @param file the file with the table
 * @param fingerprint a hash over all cells of the file or sheet
 * @param head row numbers of its head
 * @param from its first cell, when other cells precede it in the file
 * @param last number of its last row, when others follow it
 * @param titles the cells above its head
 * @param foot the cells below its rows
 * @param writing the number format
 * @param rows number of rows, without totals
 * @param columns all columns, in order
 * @param fields the columns that are assigned to a field
 * @param values the columns with numbers that become statements
 * @param sums columns that are the sum of others
 * @param subtotals rows that are the sum of others
 * @param parts rows that are parts of the row above them
 * @param suspects lines of rows that equal the sum of rows above them, perhaps by coincidence
 * @param fill columns in which an empty cell stands for the text above it
 * @param key the columns that distinguish the rows
 * @param repeated lines of duplicate rows, each with the line of the first one
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
     * The number format of a table.
     *
     * @param decimals the decimal mark that the numbers show
     * @param isUnclear whether numbers are ambiguous and nothing settles which mark is meant
     * @param areBoth whether some numbers show one mark and some the other
     */
    public record Writing(Decimals decimals, boolean isUnclear, boolean areBoth) {

        /** The decimal mark with which the table is read, also when it is unclear. */
        public Decimals mark() {
            return decimals;
        }

        /** The kind of a text in a column of numbers. */
        public CellKind kind(String text) {
            return CellKind.of(new TableCell(Location.of(""), text), mark());
        }
    }

    /**
     * The columns that distinguish the rows of a table.
     *
     * @param columns the columns whose texts form the ids
     * @param isUnique whether no two rows have equal texts in these columns
     * @param distinguishesItems whether stream, area and year alone distinguish the rows, so that no row needs an item
     */
    public record RowKey(List<String> columns, boolean isUnique, boolean distinguishesItems) {}

    /** The name of the column that is assigned to a field. */
    public Optional<String> column(StatementField field) {
        return Optional.ofNullable(fields.get(field)).map(ColumnProfile::name);
    }

    /** Columns that are assigned to no field, contain no numbers and are not empty. */
    public List<ColumnProfile> others() {
        List<ColumnProfile> numbers = values.stream().map(ValueColumn::column).toList();
        List<String> added = sums.stream().map(SumColumn::name).toList();
        return ColumnRoles.others(columns, fields).stream()
                .filter(column -> !column.isEmpty() && !numbers.contains(column) && !added.contains(column.name()))
                .toList();
    }
}
