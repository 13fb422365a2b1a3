package nl.overzicht.finding;

import java.util.regex.Pattern;

/**
 * Words of ours in the two languages of the product, side by side so that neither is forgotten.
 *
 * @param nl Dutch, the first language
 * @param en English ({@code --lang en})
 */
public record Text(String nl, String en) {

    private static final int LONGEST = 60;

    /** Longer ones cannot be read either. */
    private static final int LONGEST_ID = 300;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]+");

    /** Control characters and line ends, and what turns the order of reading. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /**
     * Fills both patterns with the same arguments; {@code %s} and {@code %1$s} as in {@link String#format}.
     * Arguments are put in as their {@code toString()}: numbers are not formatted by a locale.
     */
    public static Text of(String nl, String en, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new Text(nl.formatted(plain), en.formatted(plain));
    }

    /** The same in both languages, as it stands: a name, or words that are quoted whole. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /**
     * What an author wrote, fit for one line of a console: without control characters, and not too long. An id keeps its
     * end, by which it differs from others.
     */
    public static String shown(Object value) {
        String text = UNSEEN.matcher(String.valueOf(value)).replaceAll(" ");
        if (text.length() <= LONGEST
                || text.length() <= LONGEST_ID && ID.matcher(text).matches()) {
            return text;
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
