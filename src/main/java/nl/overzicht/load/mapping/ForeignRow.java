package nl.overzicht.load.mapping;

import java.util.List;
import java.util.Optional;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Head;

/** A row of a foreign table, by the names of its columns. */
record ForeignRow(Head head, List<Cell> cells) {

    /** The cell of a column of the table; empty when the row ends before it. */
    Optional<Cell> cell(String column) {
        Integer index = head.index().get(column);
        return index == null || index >= cells.size() ? Optional.empty() : Optional.of(cells.get(index));
    }

    /** Its text with blanks as one. */
    String text(String column) {
        return cell(column).map(cell -> MappingReader.oneLine(cell.text())).orElse("");
    }
}
