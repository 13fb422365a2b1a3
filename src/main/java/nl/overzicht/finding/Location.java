package nl.overzicht.finding;

import java.util.Comparator;

/**
 * A place in a file of the author.
 *
 * @param path path below the content folder, with forward slashes, as {@code data/statements.csv}
 * @param line line counted from 1; 0 when the finding concerns the file as a whole
 * @param column character within the line counted from 1; 0 when unknown
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String path) {
        return new Location(path, 0, 0);
    }

    /** The same place seen from the folder that holds {@code prefix}. */
    public Location under(String prefix) {
        return new Location(prefix.isEmpty() ? path : prefix + "/" + path, line, column);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}; a place without a line is printed as line 1, column 1, so that editors can follow it. */
    @Override
    public String toString() {
        return path + ":" + Math.max(1, line) + ":" + Math.max(1, column);
    }
}
