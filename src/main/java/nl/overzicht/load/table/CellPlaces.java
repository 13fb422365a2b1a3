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
 * Stores the locations of the cells of many rows compactly: two bytes for each cell, or four when a row spans lines or a line
 * is very long. A row with the same layout as an earlier row shares its object.
 */
public final class CellPlaces {

    /** The most layouts that are shared. Rows of short texts have few; a row with a further layout stores its own. */
    private static final int MOST_SHAPES = 5_000;

    private final Head head;
    private final Map<CharBuffer, char[]> shapes = new HashMap<>();
    private short[] lastSteps = new short[0];

    /** @param head of the table */
    public CellPlaces(Head head) {
        this.head = head;
    }

    /** The cells of a row on one line. */
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

    /**
     * The cells of a row over several lines, or on a very long line: each as an offset in lines and characters from the first
     * cell.
     */
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

    /** The cells of a row whose offsets are too large for the compact forms. */
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

    /** The locations of the cells of a row in a compact object, which holds no text. */
    public RowPlace pack(List<TableCell> cells) {
        int size = Math.min(cells.size(), head.size());
        int line = cells.get(0).at().line();
        char[] columns = new char[size];
        for (int i = 0; i < size; i++) {
            Location at = cells.get(i).at();
            if (at.line() != line || at.column() > Character.MAX_VALUE) {
                return spread(cells.subList(0, size));
            }
            columns[i] = (char) at.column();
        }
        return new PackedRow(head, line, intern(columns));
    }

    private char[] intern(char[] columns) {
        CharBuffer places = CharBuffer.wrap(columns);
        char[] known = shapes.get(places);
        if (known == null && shapes.size() < MOST_SHAPES) {
            shapes.put(places, columns);
        }
        return known == null ? columns : known;
    }

    private RowPlace spread(List<TableCell> cells) {
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
