package nl.overzicht.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Quantity;

/**
 * What the head of a column, a caption or a line beside a table says of the unit of money: {@code x € 1.000}, {@code
 * bedragen in miljoenen euro's}, {@code € mln}, {@code £m}. Both languages at once.
 *
 * @param start index of its first character
 * @param end index after its last character
 * @param scale how many places the point moves, 6 for millions; empty: the phrase is a currency alone
 * @param currency code; empty: the phrase is a scale alone
 */
public record UnitPhrase(int start, int end, OptionalInt scale, Optional<String> currency) {

    private static final String B = "[ \u00a0\u202f]{0,2}";
    private static final String LEFT = "(?<![\\p{L}\\p{N}])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}])";
    private static final String CURRENCY = "(?:\u20ac|\u00a3|\\$|" + LEFT
            + "(?:euro(?:['\u2019]?s)?|pond(?:en)?|pounds?|dollars?|(?-i:[A-Z]{3}))" + RIGHT + ")";
    private static final String SCALE = "(?:duizend(?:en|tallen)?|thousands?|miljoen(?:en)?|mln|mio|milj|millions?"
            + "|miljard(?:en)?|mld|mrd|billions?|bn)" + RIGHT + "\\.?";
    private static final String MULTIPLE = "(?:1(?:[., \u00a0]?000){0,3})(?![.,]?[0-9])";
    private static final String GLUED = "(?:mn|m|k|['\u2019]?000s?)" + RIGHT;

    /** What can be nothing else than a unit, in any text. */
    private static final List<Pattern> STRICT = List.of(
            pattern("(?:" + CURRENCY + B + ")?" + LEFT + "[x\u00d7]" + B + "(?:" + CURRENCY + B + ")?(?:" + MULTIPLE
                    + "(?:" + B + SCALE + ")?|" + SCALE + ")(?:" + B + CURRENCY + ")?"),
            pattern(LEFT + "in" + B + CURRENCY + B + "(?:" + MULTIPLE + "(?:" + B + SCALE + ")?|" + SCALE + "|" + GLUED
                    + ")"),
            pattern(LEFT + "in" + B + "(?:" + MULTIPLE + B + ")?" + SCALE + "(?:" + B + "(?:of" + B + ")?" + CURRENCY
                    + ")?"),
            pattern(LEFT + "in" + B + CURRENCY + "(?!" + B + "[0-9])"));

    /** What is a unit at the head of a column, where no number stands before it or after it. */
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

    /** The phrases that can be nothing else, in order; numbers in them are no amounts. */
    public static List<UnitPhrase> in(String text) {
        List<UnitPhrase> found = new ArrayList<>();
        STRICT.forEach(pattern -> all(text, pattern).stream()
                .map(UnitPhrase::whole)
                .filter(phrase -> found.stream().noneMatch(other -> other.overlaps(phrase)))
                .forEach(found::add));
        return found;
    }

    /** The phrase in the head of a column. */
    public static Optional<UnitPhrase> ofHead(String text) {
        return in(text).stream()
                .findFirst()
                .or(() -> LOOSE.stream()
                        .flatMap(pattern -> all(text, pattern).stream())
                        .findFirst());
    }

    /** Without a scale it says whole units. */
    private UnitPhrase whole() {
        return new UnitPhrase(start, end, OptionalInt.of(scale.orElse(0)), currency);
    }

    private boolean overlaps(UnitPhrase other) {
        return start < other.end && other.start < end;
    }

    private static List<UnitPhrase> all(String text, Pattern pattern) {
        List<UnitPhrase> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String words = matcher.group();
            Optional<String> currency = currency(words);
            OptionalInt scale = scale(words);
            if (currency.isPresent() || scale.isPresent()) {
                found.add(new UnitPhrase(matcher.start(), matcher.end(), scale, currency));
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

    private static Optional<String> currency(String words) {
        return ANY_CURRENCY
                .matcher(words)
                .results()
                .map(found -> code(found.group().toLowerCase(Locale.ROOT)))
                .filter(Currencies::has)
                .findFirst();
    }

    private static String code(String word) {
        if (word.startsWith("\u20ac") || word.startsWith("euro")) {
            return Quantity.EUR;
        }
        if (word.startsWith("\u00a3") || word.startsWith("po")) {
            return "GBP";
        }
        return word.startsWith("$") || word.startsWith("dollar") ? "USD" : word.toUpperCase(Locale.ROOT);
    }
}
