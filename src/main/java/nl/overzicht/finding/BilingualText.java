package nl.overzicht.finding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Built-in words in the two languages of the product, side by side so that neither is missing.
 *
 * @param nl Dutch, the first language
 * @param en English ({@code --lang en})
 */
public record BilingualText(String nl, String en) {

    private static final int LONGEST = 60;

    /** The longest value that a message shows, in characters. */
    private static final int LONGEST_ID = 300;

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]+");

    /** Control characters, line ends, and marks that change the direction of a text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /**
     * Fills both patterns with the same arguments; {@code %s} and {@code %1$s} as in {@link String#format}. Arguments are
     * put in as their {@code toString()}, words in their language: numbers are not formatted by a locale.
     *
     * @throws java.util.IllegalFormatException when a pattern asks for more arguments than there are
     */
    public static BilingualText of(String nl, String en, Object... arguments) {
        return new BilingualText(
                nl.formatted(plain(Language.NL, arguments)), en.formatted(plain(Language.EN, arguments)));
    }

    private static Object[] plain(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof BilingualText words ? words.get(language) : String.valueOf(argument))
                .toArray();
    }

    /** Joins texts with a separator; of no texts an empty one. */
    public static BilingualText join(String separator, List<BilingualText> parts) {
        return join(BilingualText.same(separator), parts);
    }

    /** The same with words between them. */
    public static BilingualText join(BilingualText separator, List<BilingualText> parts) {
        return new BilingualText(
                parts.stream().map(BilingualText::nl).collect(Collectors.joining(separator.nl)),
                parts.stream().map(BilingualText::en).collect(Collectors.joining(separator.en)));
    }

    /** The same in both languages, as it stands: a name, or words that are quoted whole. */
    public static BilingualText same(String words) {
        return new BilingualText(words, words);
    }

    /** The same without spaces around it. */
    public BilingualText strip() {
        return new BilingualText(nl.strip(), en.strip());
    }

    /** The words in one language. */
    public String get(Language language) {
        return language == Language.NL ? nl : en;
    }

    /**
     * A value that an author wrote, fit for one line of a console: without control characters, and cut when it is long.
     * An id keeps its end, by which it differs from others.
     */
    public static String toLine(Object value) {
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
