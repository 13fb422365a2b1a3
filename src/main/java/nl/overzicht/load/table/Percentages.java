package nl.overzicht.load.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages that say so themselves: {@code 40%}, {@code 12,5 %}, {@code 12,5 procent}. */
public final class Percentages {

    private static final Pattern SIGNED =
            Pattern.compile("(?<number>.*[0-9].*?)[\\s\u00a0\u202f]*(?:%|procent|percent|per cent)");

    /** No percentage is longer; of a text of a million characters every part would be tried. */
    private static final int LONGEST = 60;

    private Percentages() {}

    /** Whether a text says that its number is a percentage. */
    public static boolean isSigned(String text) {
        return mayBeSigned(text) && SIGNED.matcher(text).matches();
    }

    /** The number of a percentage without its sign; another text as it is. */
    public static String withoutSign(String text) {
        if (!mayBeSigned(text)) {
            return text;
        }
        Matcher signed = SIGNED.matcher(text);
        return signed.matches() ? signed.group("number") : text;
    }

    /** By its last character, which few other cells of a long table have. */
    private static boolean mayBeSigned(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && (text.endsWith("%") || text.endsWith("t"));
    }
}
