package nl.overzicht.load.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;

/** Keeps where the cells of many rows stand: two bytes a cell, and none for rows whose cells stand as in the row before. */
public final class Packing {

    private final Head head;
    private char[] last = new char[0];

    /** @param head of the table */
    public Packing(Head head) {
        this.head = head;
    }

    /** A row on one line. */
    private record Packed(Head head, int line, char[] columns) implements RowPlace {

        @Override
        public Location at() {
            return at(0);
        }

        @Override
        public Optional<Location> of(String column) {
            Integer index = head.index().get(column);
            return index == null || index >= columns.length ? Optional.empty() : Optional.of(at(index));
        }

        private Location at(int index) {
            Location top = head.at();
            return new Location(top.path(), top.sheet(), line, columns[index]);
        }
    }

    /** A row with a line end within a cell, or a very long one. */
    private record Spread(Head head, List<Location> cells) implements RowPlace {

        @Override
        public Location at() {
            return cells.get(0);
        }

        @Override
        public Optional<Location> of(String column) {
            return Optional.ofNullable(head.index().get(column))
                    .filter(index -> index < cells.size())
                    .map(cells::get);
        }
    }

    /** The places of the cells of a row. */
    public RowPlace pack(List<Cell> cells) {
        int size = Math.min(cells.size(), head.size());
        int line = cells.get(0).at().line();
        char[] columns = new char[size];
        for (int i = 0; i < size; i++) {
            Location at = cells.get(i).at();
            if (at.line() != line || at.column() > Character.MAX_VALUE) {
                return new Spread(
                        head, cells.subList(0, size).stream().map(Cell::at).toList());
            }
            columns[i] = (char) at.column();
        }
        if (!Arrays.equals(columns, last)) {
            last = columns;
        }
        return new Packed(head, line, last);
    }
}
