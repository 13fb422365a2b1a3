package nl.overzicht.load.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * A row of a foreign table, by the names of its columns.
 *
 * @param head of the table
 * @param cells at least one; those that it lacks at its end are empty
 */
public record ForeignRow(Head head, List<TableCell> cells) {

    /** Blanks that are more or others than a single space: few texts have any. */
    private static final Pattern BROKEN = Pattern.compile("[\\s\\h]{2,}|[\\s\\h&&[^ ]]");

    /** Beyond ASCII: the space that does not break, and then the one of Ogham. Both and what is above are left to the pattern. */
    private static final char FIRST_BLANK = '\u00a0';

    private static final char SECOND_BLANK = '\u1680';

    /** The line or row on which it begins. */
    public int line() {
        return cells.get(0).at().line();
    }

    /** The cell of a column of the table; empty when the row ends before it. */
    public Optional<TableCell> cell(String column) {
        Integer index = head.index().get(column);
        return index == null || index >= cells.size() ? Optional.empty() : Optional.of(cells.get(index));
    }

    /** Its text with runs of spaces as one. */
    public String text(String column) {
        return cell(column).map(cell -> oneLine(cell.text())).orElse("");
    }

    /** A text with its runs of spaces as one: cells of spreadsheets are broken over lines. */
    public static String oneLine(String text) {
        return isOneLine(text) ? text : BROKEN.matcher(text).replaceAll(" ").strip();
    }

    /** Whether it has no blanks but single spaces between words; in doubt not. */
    private static boolean isOneLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWord = c > ' ' && c < FIRST_BLANK || c > FIRST_BLANK && c < SECOND_BLANK;
            if (!isWord && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }
}
