package nl.overzicht.load.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.file.Characters;

/**
 * A first line as {@code sep=;}, by which a spreadsheet learns what is between the cells of a text. It is no head.
 *
 * @param separator that it declares
 */
record SeparatorLine(char separator) {

    private static final int LONGEST = 200;

    /** In quotes or not, and filled up with empty cells where a program wrote it as a row. */
    private static final Pattern LINE =
            Pattern.compile("(?i)(\"?)sep=(?<sign>[^\\p{L}\\p{N}\"\r\n ])\\1(?:\\k<sign>|[,;\\t])*+[ ]*(?=[\r\n]|$)");

    /** The line that the text begins with, which is then read; empty, and nothing read, when it begins otherwise. */
    static Optional<SeparatorLine> of(Characters text) {
        Matcher line = LINE.matcher(text.ahead(LONGEST));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        while (text.peek() != Characters.END && text.next() != '\n') {}
        return Optional.of(new SeparatorLine(line.group("sign").charAt(0)));
    }
}
