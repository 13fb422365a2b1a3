package nl.overzicht.load.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;

/**
 * Words in names of columns and in titles that state a power of ten.
 *
 * @param power the exponent of ten
 * @param pattern matches the words
 */
public record ScaleWords(int power, Pattern pattern) {

    /**
     * ISO 4217 codes that occur in names of columns besides EUR. They are matched in capitals, and none of them is also a word.
     */
    private static final List<String> CODES = List.of(
            "GBP", "USD", "AUD", "BGN", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "HUF", "ILS", "INR", "ISK", "JPY",
            "KRW", "MXN", "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "UAH", "ZAR");

    /** Matches signs and words for a currency. */
    public static final String CURRENCY =
            "\u20ac|\u00a3|\\$|(?<!\\p{L})(?:euro(?:'?s)?|EUR|USD|GBP|(?-i:" + String.join("|", CODES) + "))(?!\\p{L})";

    private static final String MARK = "(?:(?:" + CURRENCY + ") ?)?";
    /** The words for all powers. */
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

    /** The patterns of signs and words for a currency, with its code. */
    public static final Map<Pattern, String> SIGNS = signs();

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        signs.put(word("\u20ac|(?<!\\p{L})(?:EUR|euro(?:'?s)?)(?!\\p{L})"), Quantity.EUR);
        signs.put(word("\u00a3"), "GBP");
        signs.put(word("(?<!\\p{L})GBP(?!\\p{L})"), "GBP");
        signs.put(word("(?<!\\p{L})USD(?!\\p{L})"), "USD");
        CODES.forEach(code -> signs.put(word("(?-i:(?<!\\p{L})" + code + "(?!\\p{L}))"), code));
        return Collections.unmodifiableMap(signs);
    }

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

    /** The words found in a text. */
    public Stream<String> find(String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
