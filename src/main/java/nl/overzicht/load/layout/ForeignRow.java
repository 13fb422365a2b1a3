package nl.overzicht.load.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.load.table.Head;
import nl.overzicht.load.table.TableCell;

/**
 * A row of a foreign table, accessed by the names of its columns.
 *
 * @param head of the table
 * @param cells at least one; missing cells at the end count as empty
 */
public record ForeignRow(Head head, List<TableCell> cells) {

    /** Spaces other than single ordinary ones; few texts contain any. */
    private static final Pattern BROKEN = Pattern.compile("[\\s\\h]{2,}|[\\s\\h&&[^ ]]");

    /** The first space beyond ASCII is the no-break space. Characters from here on are examined by the pattern. */
    private static final char FIRST_BLANK = '\u00a0';

    private static final char SECOND_BLANK = '\u1680';

    /** The number of the line or row where it begins. */
    public int line() {
        return cells.get(0).at().line();
    }

    /** The cell in a column of the table; empty when the row ends before it. */
    public Optional<TableCell> cell(String column) {
        Integer index = head.index().get(column);
        return index == null || index >= cells.size() ? Optional.empty() : Optional.of(cells.get(index));
    }

    /** The text of the cell, with successive spaces reduced to one. */
    public String text(String column) {
        return cell(column).map(cell -> oneLine(cell.text())).orElse("");
    }

    /**
     * A text with successive spaces and line breaks reduced to one space: cells of spreadsheets are often broken over lines.
     */
    public static String oneLine(String text) {
        return isOneLine(text) ? text : BROKEN.matcher(text).replaceAll(" ").strip();
    }

    /** A fast test for a text with only single spaces between words; when in doubt it gives false. */
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
