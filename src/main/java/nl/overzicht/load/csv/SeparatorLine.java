package nl.overzicht.load.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.file.Characters;

/**
 * A first line such as {@code sep=;}. It names the separator of a text table for a spreadsheet and is not part of the table.
 *
 * @param separator that it declares
 */
record SeparatorLine(char separator) {

    private static final int LONGEST = 200;

    /** The line may be in quotes, and be followed by empty cells when a program wrote it as a row. */
    private static final Pattern LINE =
            Pattern.compile("(?i)(\"?)sep=(?<sign>[^\\p{L}\\p{N}\"\r\n ])\\1(?:\\k<sign>|[,;\\t])*+[ ]*(?=[\r\n]|$)");

    /** The separator line at the beginning of a text, which is then consumed; when there is none, nothing is consumed. */
    static Optional<SeparatorLine> of(Characters text) {
        Matcher line = LINE.matcher(text.lookAhead(LONGEST));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        while (text.peek() != Characters.END && text.next() != '\n') {}
        return Optional.of(new SeparatorLine(line.group("sign").charAt(0)));
    }
}
