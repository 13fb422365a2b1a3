package nl.overzicht.draft.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.load.table.TableCell;

/**
 * Recognises footnote marks beside numbers, such as {@code 1.234*}, {@code 1.200 1)} and {@code (p) 7.000}, and signs in place
 * of a number.
 */
public final class NumberMarks {

    /** The last mark of a text. A mark that begins with a digit, or that is a single letter, must be separated by a space. */
    private static final Pattern AT_END = Pattern.compile("(?<rest>.*[^*\u2020\u2021\u00a7#\\s\\h])[\\s\\h]*"
            + "(?<mark>\\*+|[\u2020\u2021\u00a7#]+|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|\\([0-9]{1,2}\\)|\\([a-z]{1,2}\\)"
            + "|\\[[0-9a-z]{1,3}\\]|[a-z]\\)|(?<=[\\s\\h)])[0-9]{1,2}\\)|(?<=[\\s\\h])[befprsuv])");

    private static final Pattern AT_BEGIN =
            Pattern.compile("(?<mark>\\([a-z]\\)|\\*+|[\u2020\u2021]+)[\\s\\h]*(?<rest>.+)");
    private static final String ENDS =
            "*\u2020\u2021\u00a7#)]\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079befprsuv";
    private static final String BEGINS = "(*\u2020\u2021";

    private static final Pattern SIGN = Pattern.compile(
            "[-\u2013\u2014]{1,3}|\\.{1,3}|[xX]|\\*{1,3}|\\[[a-z]\\]|n\\.?v\\.?t\\.?|n\\.?b\\.?|n\\.?n\\.?b\\.?|n/?a|p\\.?m\\.?|nihil|geen|none|nil|niets"
                    + "|vertrouwelijk|geheim|niet openbaar|confidential|withheld|not published",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private NumberMarks() {}

    /** Whether a text replaces a number that does not exist or is not published. */
    static boolean isSign(String text) {
        return SIGN.matcher(text).matches();
    }

    /** A copy of the cell without the marks beside its text; the copy lists them in order. */
    public static TableCell strip(TableCell cell) {
        if (cell.isNumber() || cell.text().isEmpty() || cell.text().length() > LONGEST) {
            return cell;
        }
        String rest = cell.text();
        Deque<String> before = new ArrayDeque<>();
        Deque<String> after = new ArrayDeque<>();
        for (Optional<Matcher> mark = mark(rest); mark.isPresent(); mark = mark(rest)) {
            boolean isAtEnd = mark.get().start("mark") > 0;
            if (isAtEnd) {
                after.addFirst(mark.get().group("mark"));
            } else {
                before.addLast(mark.get().group("mark"));
            }
            rest = mark.get().group("rest").strip();
        }
        before.addAll(after);
        return before.isEmpty() ? cell : cell.with(rest, List.copyOf(before));
    }

    private static Optional<Matcher> mark(String text) {
        if (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
            Matcher end = AT_END.matcher(text);
            if (end.matches()) {
                return Optional.of(end);
            }
        }
        Matcher begin = AT_BEGIN.matcher(text);
        return BEGINS.indexOf(text.charAt(0)) >= 0 && begin.matches() ? Optional.of(begin) : Optional.empty();
    }

    /** The marks beside the text of a cell, in order. */
    public static List<String> of(TableCell cell) {
        return strip(cell).marks();
    }
}
