package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/**
 * Where a field of a statement comes from.
 *
 * @param columns whose texts it is, in order; at least one
 * @param join what is between the texts of several columns; empty ones are left out
 * @param cut the part of the text
 * @param byBeginning whether the words of the mapping are compared with the beginning of the text, and not with all of it
 */
public record FieldSource(List<Column> columns, String join, TextSlice cut, boolean byBeginning) {

    /** The text of a column as it is. */
    public static FieldSource of(Column column) {
        return new FieldSource(List.of(column), "", TextSlice.NONE, false);
    }

    /** The column that places of the field point to. */
    public Column first() {
        return columns.get(0);
    }

    /** Whether it is the text of one column as it is. */
    boolean isPlain() {
        return columns.size() == 1 && cut.equals(TextSlice.NONE);
    }

    /**
     * The cell of a row, of several columns the first one with all their texts. A cell without a text stays so, and one with
     * a remark too.
     *
     * @return nothing when the text has no such part
     */
    public Optional<TableCell> of(ForeignRow row, TableCell cell) {
        if (isPlain() || cell.remark() != null) {
            return Optional.of(cell);
        }
        String text = columns.size() == 1 && cut.counts()
                ? cell.indented()
                : columns.stream()
                        .map(column -> row.text(column.name()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(join));
        return text.isBlank()
                ? Optional.of(cell)
                : cut.of(text).filter(part -> !part.isEmpty()).map(part -> part(part, cell));
    }

    /** Of a number of the file the digits are one too. */
    private TableCell part(String text, TableCell cell) {
        boolean isNumber = cell.isNumber()
                && columns.size() == 1
                && Decimals.POINT.parse(text).isPresent();
        return text.equals(cell.text()) ? cell : new TableCell(cell.at(), text, isNumber, null);
    }

    /** The columns and the cut, as a name. */
    String notation() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(" + "));
        String part = cut.notation();
        return part.isEmpty() ? names : names + " {" + part + "}";
    }
}
