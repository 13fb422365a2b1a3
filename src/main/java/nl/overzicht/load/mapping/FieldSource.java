package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/**
 * The source of a field of a statement.
 *
 * @param columns whose texts are used, in order; at least one
 * @param join separator between the texts of several columns; empty texts are left out
 * @param cut selects a part of the text
 * @param byBeginning whether the words of the mapping are compared with the beginning of the text instead of all of it
 */
public record FieldSource(List<Column> columns, String join, TextSlice cut, boolean byBeginning) {

    /** A source that is the unchanged text of a column. */
    public static FieldSource of(Column column) {
        return new FieldSource(List.of(column), "", TextSlice.NONE, false);
    }

    /** The column to which locations of the field refer. */
    public Column first() {
        return columns.get(0);
    }

    /** Whether it is the unchanged text of one column. */
    boolean isPlain() {
        return columns.size() == 1 && cut.equals(TextSlice.NONE);
    }

    /**
     * The cell of the field in a row; for several columns the first cell with the joined texts. A cell without a text or with a
     * remark is unchanged.
     *
     * @return the cell; empty when the text has no such part
     */
    public Optional<TableCell> of(ForeignRow row, TableCell cell) {
        if (isPlain() || cell.remark() != null) {
            return Optional.of(cell);
        }
        String text = columns.size() == 1 && cut.counts()
                ? cell.indentedText()
                : columns.stream()
                        .map(column -> row.text(column.name()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(join));
        return text.isBlank()
                ? Optional.of(cell)
                : cut.of(text).filter(part -> !part.isEmpty()).map(part -> part(part, cell));
    }

    /** A part of a number of the file that consists of digits is a number too. */
    private TableCell part(String text, TableCell cell) {
        boolean isNumber = cell.isNumber()
                && columns.size() == 1
                && Decimals.POINT.parse(text).isPresent();
        return text.equals(cell.text()) ? cell : new TableCell(cell.at(), text, isNumber, null);
    }

    /** The columns and the cut in the notation of a mapping, used as a name. */
    String notation() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(" + "));
        String part = cut.notation();
        return part.isEmpty() ? names : names + " {" + part + "}";
    }
}
