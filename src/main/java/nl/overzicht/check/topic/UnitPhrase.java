package nl.overzicht.check.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.wording.part.CurrencyWords;

/**
 * The unit of money in the header of a column, in a caption or in a line beside a table: {@code x € 1.000}, {@code
 * bedragen in miljoenen euro's}, {@code € mln}, {@code £m}. Both languages are recognised in any text.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param scale the power of ten, such as 6 for millions; empty if the phrase is only a currency
 * @param currencies codes of all currencies with its sign or word; empty if the phrase is only a scale
 */
public record UnitPhrase(int start, int end, OptionalInt scale, List<String> currencies) {

    private static final String B = "[ \u00a0\u202f]{0,2}";
    private static final String LEFT = "(?<![\\p{L}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])";
    private static final String CURRENCY = "(?:\u20ac|\u00a3|\u00a5|(?:" + LEFT + "(?:us|ca?|au?|nz|hk|s))?\\$|"
            + LEFT
            + "(?:euro(?:['\u2019]?s)?|pond(?:en)?|pounds?|(?:us )?dollars?|kronen|kroner|kronor|franken|francs|yen|yuan|zlotys?"
            + "|z\u0142|k\u010d|forint|(?-i:[A-Z]{3}))" + RIGHT + ")";
    private static final String SCALE = "(?:duizend(?:en|tallen)?|thousands?|miljoen(?:en)?|mln|mio|milj|millions?"
            + "|miljard(?:en)?|mld|mrd|billions?|bn)" + RIGHT + "\\.?";
    private static final String MULTIPLE = "(?:1(?:[., \u00a0]?000){0,3})(?![.,]?[0-9])";
    private static final String GLUED = "(?:mn|m|k|['\u2019]?000s?)" + RIGHT;

    /** Phrases that are a unit in any text. */
    private static final List<Pattern> STRICT = List.of(
            pattern("(?:" + CURRENCY + B + ")?" + LEFT + "[x\u00d7]" + B + "(?:" + CURRENCY + B + ")?(?:" + MULTIPLE
                    + "(?:" + B + SCALE + ")?|" + SCALE + ")(?:" + B + CURRENCY + ")?"),
            pattern(LEFT + "in" + B + CURRENCY + B + "(?:" + MULTIPLE + "(?:" + B + SCALE + ")?|" + SCALE + "|" + GLUED
                    + ")"),
            pattern(LEFT + "in" + B + "(?:" + MULTIPLE + B + ")?" + SCALE + "(?:" + B + "(?:of" + B + ")?" + CURRENCY
                    + ")?"),
            pattern(LEFT + "in" + B + CURRENCY + "(?!" + B + "[0-9])"));

    /** Phrases that are a unit in a header, without a number before or after them. */
    private static final List<Pattern> LOOSE = List.of(
            pattern(CURRENCY + B + "(?:" + SCALE + "|" + GLUED + ")"),
            pattern("(?<![0-9]" + B + ")" + LEFT + SCALE + B + "(?:of" + B + ")?" + CURRENCY),
            pattern(LEFT + "[mk]" + "\u20ac"),
            pattern("(?<=[(]" + B + ")" + CURRENCY + B + MULTIPLE + "(?=" + B + "[)])"),
            pattern("(?<=[(,/]" + B + ")" + SCALE + "(?=" + B + "(?:[),/]|$))"),
            pattern("(?<![0-9]" + B + ")" + CURRENCY + "(?!" + B + "[0-9])"));

    private static final Pattern THOUSAND = pattern("000|duizend|thousand|" + "(?<![\\p{L}])k(?!\\p{L})");
    private static final Pattern MILLION = pattern("miljoen|mln|mio|milj(?!a)|million|(?<!\\p{L})mn?(?!\\p{L})");
    private static final Pattern BILLION = pattern("miljard|mld|mrd|billion|bn");
    private static final Pattern ANY_CURRENCY = pattern(CURRENCY);

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The phrases that are a unit in any text, pattern by pattern. Numbers in them are not amounts. */
    public static List<UnitPhrase> find(String text) {
        return STRICT.stream()
                .flatMap(pattern -> findAll(text, pattern).stream())
                .map(UnitPhrase::whole)
                .toList();
    }

    /** The first phrase in the header of a column; empty if there is none. */
    public static Optional<UnitPhrase> ofHead(String text) {
        return find(text).stream()
                .findFirst()
                .or(() -> LOOSE.stream()
                        .flatMap(pattern -> findAll(text, pattern).stream())
                        .findFirst());
    }

    /** The same phrase, in whole units if it has no scale. */
    private UnitPhrase whole() {
        return new UnitPhrase(start, end, OptionalInt.of(scale.orElse(0)), currencies);
    }

    private static List<UnitPhrase> findAll(String text, Pattern pattern) {
        List<UnitPhrase> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String words = matcher.group();
            List<String> currencies = currencies(words);
            OptionalInt scale = scale(words);
            if (!currencies.isEmpty() || scale.isPresent()) {
                found.add(new UnitPhrase(matcher.start(), matcher.end(), scale, currencies));
            }
        }
        return found;
    }

    private static OptionalInt scale(String words) {
        int power = 3 * count(THOUSAND, words) + 6 * count(MILLION, words) + 9 * count(BILLION, words);
        return power > 0 ? OptionalInt.of(power) : OptionalInt.empty();
    }

    private static int count(Pattern pattern, String words) {
        return (int) pattern.matcher(words).results().count();
    }

    private static List<String> currencies(String words) {
        return ANY_CURRENCY
                .matcher(words)
                .results()
                .map(found -> CurrencyWords.family(found.group()))
                .filter(family -> !family.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
