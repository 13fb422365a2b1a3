package nl.overzicht.draft.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.load.table.Cell;

/** Marks of footnotes beside numbers, as {@code 1.234*} and {@code (p) 7.000}; and signs in the place of a number. */
public final class NumberMarks {

    private static final Pattern MARKED = Pattern.compile(
            "(?<before>\\([a-z]\\)|\\*+)? ?(?<number>[^*\\[]*[0-9)](?:[,.](?:-{1,2}|=))?(?: ?-)?) ?(?<after>\\*+|\\([a-z]\\)|\\[[0-9a-z]{1,3}\\]|[\u00b9\u00b2\u00b3])? ?(?<more>\\*+)?");
    private static final Pattern SIGN = Pattern.compile(
            "[-\u2013\u2014]{1,3}|\\.{1,3}|[xX]|\\[[a-z]\\]|n\\.?v\\.?t\\.?|n\\.?b\\.?|n\\.?n\\.?b\\.?|n/?a|p\\.?m\\.?|nihil|geen|none|nil|niets"
                    + "|vertrouwelijk|geheim|niet openbaar|confidential|withheld|not published",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PLACES = List.of("before", "after", "more");
    private static final int LONGEST = 60;

    private NumberMarks() {}

    /** The marks beside the number of a text, in order; none when it has none, or is no number with marks. */
    public static List<String> of(String text) {
        Matcher marked = MARKED.matcher(text);
        List<String> marks = new ArrayList<>();
        if (text.length() <= LONGEST && marked.matches()) {
            PLACES.stream()
                    .flatMap(place -> Stream.ofNullable(marked.group(place)))
                    .forEach(marks::add);
        }
        return marks;
    }

    /** Whether a text is written instead of a number: there is none, or it is not published. */
    static boolean isSign(String text) {
        return SIGN.matcher(text).matches();
    }

    /** A cell without the marks beside its number. */
    public static Cell without(Cell cell) {
        Matcher marked = MARKED.matcher(cell.text());
        boolean isMarked = !cell.isNumber() && cell.text().length() <= LONGEST && marked.matches();
        return isMarked ? cell.with(marked.group("number").strip(), of(cell.text())) : cell;
    }
}
