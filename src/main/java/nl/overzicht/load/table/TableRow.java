package nl.overzicht.load.table;

import java.util.List;
import java.util.Optional;
import nl.overzicht.content.RowPlace;

/** A row as it is in its file. */
record TableRow(Head head, List<TableCell> cells, boolean isWhole, RowPlace place) implements Row {

    @Override
    public Optional<TableCell> cell(String column) {
        Integer index = head.index().get(column);
        if (index == null || index >= cells.size()) {
            return Optional.empty();
        }
        TableCell cell = cells.get(index);
        return cell.text().isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
