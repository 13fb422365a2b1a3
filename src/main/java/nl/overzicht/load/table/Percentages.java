package nl.overzicht.load.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are marked as percentages: {@code 40%}, {@code 12,5 %}, {@code 12,5 procent}. */
public final class Percentages {

    private static final Pattern SIGNED =
            Pattern.compile("(?<number>.*[0-9].*?)[\\s\u00a0\u202f]*(?:%|procent|percent|per cent)");

    /** No percentage is longer. In a text of a million characters the pattern would be tried at every position. */
    private static final int LONGEST = 60;

    private Percentages() {}

    /** Whether a text is a number with a percent sign or word. */
    public static boolean isSigned(String text) {
        return mayBeSigned(text) && SIGNED.matcher(text).matches();
    }

    /** The text without the percent sign or word; another text unchanged. */
    public static String withoutSign(String text) {
        if (!mayBeSigned(text)) {
            return text;
        }
        Matcher signed = SIGNED.matcher(text);
        return signed.matches() ? signed.group("number") : text;
    }

    /** A fast test on the last character, which few other cells have. */
    private static boolean mayBeSigned(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && (text.endsWith("%") || text.endsWith("t"));
    }
}
