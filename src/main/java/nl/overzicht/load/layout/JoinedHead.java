package nl.overzicht.load.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.load.table.CellRows;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * Forms the names of columns from one or several rows: the texts from top to bottom, joined by spaces. A cell above the lowest
 * row that is merged with a cell in its own row has the text of that cell; in a row without merged cells, an empty cell has the
 * text of the cell to its left.
 */
final class JoinedHead {

    private final CellRows rows;
    private final List<List<String>> upper = new ArrayList<>();
    private List<TableCell> widest = List.of();

    /** @param rows the source of the cells, which knows the values of merged cells */
    JoinedHead(CellRows rows) {
        this.rows = rows;
    }

    /** Takes a row above the lowest one. */
    void addUpper(List<TableCell> cells) {
        boolean merged = cells.stream().anyMatch(cell -> rows.coveredBy(cell).isPresent());
        List<String> texts = new ArrayList<>();
        for (TableCell cell : cells) {
            String left = merged || texts.isEmpty() ? "" : texts.get(texts.size() - 1);
            String own = rows.coveredBy(cell)
                    .filter(cover -> cover.at().line() == cell.at().line())
                    .orElse(cell)
                    .text();
            texts.add(own.isEmpty() ? left : ForeignRow.oneLine(own));
        }
        upper.add(texts);
        List<TableCell> named = cells.subList(0, lengthToLastText(cells));
        widest = named.size() > widest.size() ? List.copyOf(named) : widest;
    }

    /** The index after the last cell with a text. */
    private static int lengthToLastText(List<TableCell> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).text().isEmpty()) {
            size--;
        }
        return size;
    }

    /** The head whose lowest row consists of these cells. When a row above is longer, its further names become columns too. */
    Head join(List<TableCell> lowest) {
        List<TableCell> all = new ArrayList<>(lowest);
        widest.stream()
                .skip(lowest.size())
                .map(cell -> new TableCell(cell.at(), ""))
                .forEach(all::add);
        return Head.of(IntStream.range(0, all.size())
                .mapToObj(index -> new TableCell(all.get(index).at(), name(index, all.get(index))))
                .toList());
    }

    private String name(int index, TableCell lowest) {
        List<String> parts = Stream.concat(
                        upper.stream().filter(row -> index < row.size()).map(row -> row.get(index)),
                        Stream.of(ForeignRow.oneLine(lowest.text())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).equals(parts.get(i - 1))) {
                parts.remove(i);
            }
        }
        return String.join(" ", parts);
    }
}
