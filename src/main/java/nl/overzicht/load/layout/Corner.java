package nl.overzicht.load.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a table begins or ends within its file.
 *
 * @param row line of a text or row of a sheet, counted from 1
 * @param column column of the file, counted from 1; 0 when none is given
 */
public record Corner(int row, int column) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{0,3})([1-9][0-9]{0,6})");
    private static final int LETTERS = 26;

    /** Parses a row number such as {@code 4}, or a cell address such as {@code B4}; empty when the text is neither. */
    public static Optional<Corner> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int column = written.group(1).chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        return Optional.of(new Corner(Integer.parseInt(written.group(2)), column));
    }
}
