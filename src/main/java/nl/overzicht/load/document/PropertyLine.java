package nl.overzicht.load.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import nl.overzicht.finding.Location;

/**
 * An entry of a properties file, including the lines that it continues after a backslash. {@link Properties} gives neither line
 * numbers nor duplicates, so this class divides the file into entries and lets {@code Properties} interpret each.
 *
 * @param line on which it begins, counted from 1
 * @param text of the entry
 */
record PropertyLine(int line, String text) {

    /** A key and its value. */
    record Entry(String key, String value) {}

    /** All entries of a file, including comments and blank lines. */
    static List<PropertyLine> of(String file) {
        List<PropertyLine> entries = new ArrayList<>();
        int line = 1;
        int lines = 0;
        int start = 0;
        int end = 0;
        while (start < file.length()) {
            int next = file.indexOf('\n', end);
            end = next < 0 ? file.length() : next + 1;
            lines++;
            if (end == file.length() || isComment(file, start) || !continues(file, next)) {
                entries.add(new PropertyLine(line, file.substring(start, end)));
                start = end;
                line += lines;
                lines = 0;
            }
        }
        return entries;
    }

    private static boolean isComment(String file, int start) {
        int first = start;
        while (first < file.length() && Character.isWhitespace(file.charAt(first))) {
            first++;
        }
        return first < file.length() && "#!".indexOf(file.charAt(first)) >= 0;
    }

    /** Whether the line that ends here continues: it ends with an odd number of backslashes. */
    private static boolean continues(String file, int end) {
        int first = end;
        while (first > 0 && file.charAt(first - 1) == '\\') {
            first--;
        }
        return (end - first) % 2 == 1;
    }

    /** The location of its key. */
    Location place(String path) {
        return place(path, text.length() - text.stripLeading().length());
    }

    /** The location of a character of its text. */
    Location place(String path, int offset) {
        Location within = Location.of(path, text, offset);
        return new Location(path, line - 1 + within.line(), within.column());
    }

    /**
     * The key and its value; empty for a comment and a blank line.
     *
     * @throws IllegalArgumentException when a {@code \}{@code u} is not followed by four hexadecimal digits
     */
    Optional<Entry> entry() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return read.stringPropertyNames().stream().findFirst().map(key -> new Entry(key, read.getProperty(key)));
    }
}
