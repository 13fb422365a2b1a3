package nl.overzicht.load.written;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;

/**
 * Words of a head or a title for a power of ten.
 *
 * @param power of ten
 * @param pattern of the words
 */
public record ScaleWords(int power, Pattern pattern) {

    /** Signs and words for a currency. */
    public static final String CURRENCY = "\u20ac|\u00a3|\\$|(?<!\\p{L})(?:euro(?:'?s)?|EUR|USD|GBP)(?!\\p{L})";

    private static final String MARK = "(?:(?:" + CURRENCY + ") ?)?";
    /** The words of all powers. */
    public static final List<ScaleWords> ALL = List.of(
            ScaleWords.of(
                    3,
                    "1[., ]?000",
                    "duizend(?:en|tallen)?|thousands?|k",
                    "(?<!\\p{L})[kt](?:\u20ac|EUR)|\u20ac ?['\u2019]?000"),
            ScaleWords.of(
                    6,
                    "1[., ]?000[., ]?000",
                    "miljoen(?:en)?|millions?|mln|mio|m",
                    "(?<!\\p{L})m(?:\u20ac|EUR)|(?<![0-9\\p{L}])(?<![0-9] )(?:mln|miljoen(?:en)?)\\.?$"),
            ScaleWords.of(
                    9, "1[., ]?000[., ]?000[., ]?000", "miljard(?:en)?|billions?|mld|mrd|bn", "(?<!\\p{L})bn\u20ac"));

    /** Signs and words for a currency, and the currency. */
    public static final Map<Pattern, String> SIGNS = Map.of(
            word("\u20ac|(?<!\\p{L})(?:EUR|euro(?:'?s)?)(?!\\p{L})"), Quantity.EUR,
            word("\u00a3|(?<!\\p{L})GBP(?!\\p{L})"), "GBP",
            word("(?<!\\p{L})USD(?!\\p{L})"), "USD");

    private static Pattern word(String signs) {
        return Pattern.compile(signs, Pattern.CASE_INSENSITIVE);
    }

    private static ScaleWords of(int power, String multiple, String words, String glued) {
        String scale = "(?:" + words + ")(?!\\p{L})\\.?";
        return new ScaleWords(
                power,
                Pattern.compile(
                        "[x\u00d7*] ?" + MARK + multiple + "(?![., ]?[0-9])"
                                + "|(?<!\\p{L})(?:in |[x\u00d7] )" + MARK + "(?:1 ?)?" + scale
                                + "|(?:" + CURRENCY + ") ?(?:" + scale + ")"
                                + "|\\(" + MARK + scale + "(?= ?\\)| ?" + CURRENCY + ")"
                                + "|(?<![\\p{L}0-9])" + scale + " ?(?:" + CURRENCY + ")"
                                + "|" + glued,
                        Pattern.CASE_INSENSITIVE));
    }

    /** What it finds in a text. */
    public Stream<String> in(String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
