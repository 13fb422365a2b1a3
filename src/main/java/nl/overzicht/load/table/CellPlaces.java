package nl.overzicht.load.table;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.content.RowPlace;
import nl.overzicht.finding.Location;

/**
 * Keeps where the cells of many rows are: two bytes a cell, four where a row has several lines or a line is very long, and
 * none for rows whose cells are as in another row before.
 */
public final class CellPlaces {

    /** Rows of short texts have few layouts, which are shared; a row with a further layout keeps its own. */
    private static final int MOST_SHAPES = 5_000;

    private final Head head;
    private final Map<CharBuffer, char[]> shapes = new HashMap<>();
    private short[] lastSteps = new short[0];

    /** @param head of the table */
    public CellPlaces(Head head) {
        this.head = head;
    }

    /** A row on one line. */
    private record PackedRow(Head head, int line, char[] columns) implements RowPlace {

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

    /** A row over several lines, or on a very long one: from its first cell a number of lines and characters on, or back. */
    private record SteppedRow(Head head, int line, int column, short[] steps) implements RowPlace {

        @Override
        public Location at() {
            return at(0);
        }

        @Override
        public Optional<Location> of(String name) {
            Integer index = head.index().get(name);
            return index == null || index >= steps.length / 2 ? Optional.empty() : Optional.of(at(index));
        }

        private Location at(int index) {
            Location top = head.at();
            return new Location(top.path(), top.sheet(), line + steps[2 * index], column + steps[2 * index + 1]);
        }
    }

    /** A row whose cells are further apart. */
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

    /** The places of the cells of a row, as a small object to be kept; it keeps no text. */
    public RowPlace pack(List<TableCell> cells) {
        int size = Math.min(cells.size(), head.size());
        int line = cells.get(0).at().line();
        char[] columns = new char[size];
        for (int i = 0; i < size; i++) {
            Location at = cells.get(i).at();
            if (at.line() != line || at.column() > Character.MAX_VALUE) {
                return apart(cells.subList(0, size));
            }
            columns[i] = (char) at.column();
        }
        return new PackedRow(head, line, shared(columns));
    }

    private char[] shared(char[] columns) {
        CharBuffer places = CharBuffer.wrap(columns);
        char[] known = shapes.get(places);
        if (known == null && shapes.size() < MOST_SHAPES) {
            shapes.put(places, columns);
        }
        return known == null ? columns : known;
    }

    private RowPlace apart(List<TableCell> cells) {
        Location first = cells.get(0).at();
        short[] steps = new short[2 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            int lines = cells.get(i).at().line() - first.line();
            int columns = cells.get(i).at().column() - first.column();
            if (lines != (short) lines || columns != (short) columns) {
                return new Spread(head, cells.stream().map(TableCell::at).toList());
            }
            steps[2 * i] = (short) lines;
            steps[2 * i + 1] = (short) columns;
        }
        if (!Arrays.equals(steps, lastSteps)) {
            lastSteps = steps;
        }
        return new SteppedRow(head, first.line(), first.column(), lastSteps);
    }
}
