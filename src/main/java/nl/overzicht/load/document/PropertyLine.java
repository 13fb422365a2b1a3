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
 * One entry of a properties file, with the lines that a backslash at their end joins. {@link Properties} knows neither
 * lines nor duplicates; so a file is divided here, and what the characters of an entry mean is left to it.
 *
 * @param line on which it begins, counted from 1
 * @param text of the entry
 */
record PropertyLine(int line, String text) {

    /** A key and its value. */
    record Entry(String key, String value) {}

    /** All of them, comments and blank lines included. */
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
            if (end == file.length() || isComment(file, start) || !goesOn(file, next)) {
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

    /** Whether the line that ends here has an odd number of backslashes before its end. */
    private static boolean goesOn(String file, int end) {
        int first = end;
        while (first > 0 && file.charAt(first - 1) == '\\') {
            first--;
        }
        return (end - first) % 2 == 1;
    }

    /** Where its key begins. */
    Location place(String path) {
        return place(path, text.length() - text.stripLeading().length());
    }

    /** The place of a character of the text. */
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
