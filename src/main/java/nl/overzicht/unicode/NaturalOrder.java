package nl.overzicht.unicode;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in the order in which people list them: accents and capitals are ignored, and 2 comes before 10. */
public final class NaturalOrder {

    /** Of names; those that differ only in accents or capitals are still in one order. */
    public static final Comparator<String> OF_NAMES =
            Comparator.comparing(NaturalOrder::key).thenComparing(Comparator.naturalOrder());

    private static final char LAST_OF_ASCII = 0x7f;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    private NaturalOrder() {}

    /** A text without accents and capitals. */
    public static String plain(String text) {
        boolean hasAccents = text.chars().anyMatch(c -> c > LAST_OF_ASCII);
        String bare = hasAccents
                ? MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                : text;
        return bare.toLowerCase(Locale.ROOT);
    }

    /**
     * A sort key of a name: comparing keys as texts puts names in the order of people. Each number in it is preceded by
     * how many digits it has.
     */
    public static String key(String name) {
        return NUMBER.matcher(plain(name)).replaceAll(NaturalOrder::digits);
    }

    private static String digits(MatchResult number) {
        return (char) ('0' + number.group(1).length()) + number.group(1);
    }
}
