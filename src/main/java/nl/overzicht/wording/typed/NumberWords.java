package nl.overzicht.wording.typed;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.wording.typed.DigitReader.Digits;

/**
 * Numbers below a thousand that are written in words and say that they are money or a percentage: {@code dertig miljoen euro},
 * {@code five per cent}. Other numbers in words are mostly not from sources: in twee gebieden, een van de drie.
 *
 * @param values by word, in lower case and without marks on letters
 * @param pattern of such a number, up to what it counts
 */
public record NumberWords(Map<String, BigDecimal> values, Pattern pattern) {

    private static final String DUTCH_UNIT = "[ \u00a0](?:(?:miljoen|miljard)[ \u00a0]euro|procent)(?!\\p{L})";
    private static final String ENGLISH_UNIT =
            "[ \u00a0](?:(?:million|billion)[ \u00a0]euros?|per[ \u00a0]cent|percent)(?!\\p{L})";

    private static final List<String> DUTCH_ONES = List.of(
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> DUTCH_TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final List<String> ENGLISH_ONES = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Made for the first text that may have one: most reports have none. */
    private static final class Dutch {
        private static final NumberWords ALL = dutch();
    }

    private static final class English {
        private static final NumberWords ALL = english();
    }

    /** Whether a text can hold such a number; quick, since most texts cannot. */
    static boolean mayOccurIn(String text) {
        return Stream.of(
                        "miljoen euro",
                        "miljard euro",
                        "procent",
                        "million euro",
                        "billion euro",
                        "per cent",
                        "percent")
                .anyMatch(text.replace('\u00a0', ' ')::contains);
    }

    /** The numbers of a text in this language, except those with an ignored character. */
    static List<Digits> find(String text, Language language, BitSet ignored) {
        if (!mayOccurIn(text)) {
            return List.of();
        }
        NumberWords words = language == Language.NL ? Dutch.ALL : English.ALL;
        return words.find(text, ignored);
    }

    /** A number below a thousand by its word; empty for another word. */
    public static OptionalInt count(String word, Language language) {
        NumberWords words = language == Language.NL ? Dutch.ALL : English.ALL;
        return Optional.ofNullable(words.values.get(plain(word))).stream()
                .filter(number -> number.scale() == 0)
                .mapToInt(BigDecimal::intValue)
                .findFirst();
    }

    private List<Digits> find(String text, BitSet ignored) {
        return pattern.matcher(text)
                .results()
                .filter(found -> ignored.get(found.start(), found.end()).isEmpty())
                .filter(found -> values.containsKey(plain(found.group(1))))
                .map(found -> new Digits(found.start(1), found.end(1), values.get(plain(found.group(1))), false))
                .toList();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('\u00e9', 'e')
                .replace('\u00eb', 'e')
                .replaceAll("[ \u00a0-]+(?:and[ \u00a0])?", " ")
                .replaceFirst("^a hundred", "one hundred");
    }

    private static NumberWords dutch() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int number = 1; number < 1000; number++) {
            values.put(dutch(number), BigDecimal.valueOf(number));
        }
        values.put("anderhalf", new BigDecimal("1.5"));
        values.put("honderd", BigDecimal.valueOf(100));
        return new NumberWords(
                values, Pattern.compile("(?<!\\p{L})(\\p{L}+)(?=" + DUTCH_UNIT + ")", Pattern.CASE_INSENSITIVE));
    }

    private static String dutch(int number) {
        int rest = number % 100;
        String hundreds = number < 100 ? "" : (number < 200 ? "" : DUTCH_ONES.get(number / 100 - 1)) + "honderd";
        if (rest == 0) {
            return hundreds;
        }
        if (rest < 20) {
            return hundreds + DUTCH_ONES.get(rest - 1);
        }
        String tens = DUTCH_TENS.get(rest / 10 - 2);
        return hundreds + (rest % 10 == 0 ? "" : DUTCH_ONES.get(rest % 10 - 1) + "en") + tens;
    }

    private static NumberWords english() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int number = 1; number < 1000; number++) {
            values.put(english(number), BigDecimal.valueOf(number));
        }
        String ones = String.join("|", ENGLISH_ONES);
        String below = "(?:(?:" + String.join("|", ENGLISH_TENS) + ")(?:[ \u00a0-](?:" + ones + "))?|" + ones + ")";
        return new NumberWords(
                values,
                Pattern.compile(
                        "(?<!\\p{L})((?:(?:a|" + ones + ")[ \u00a0]hundred(?:[ \u00a0](?:and[ \u00a0])?" + below + ")?|"
                                + below + "))(?=" + ENGLISH_UNIT + ")",
                        Pattern.CASE_INSENSITIVE));
    }

    private static String english(int number) {
        int rest = number % 100;
        String hundreds = number < 100 ? "" : ENGLISH_ONES.get(number / 100 - 1) + " hundred";
        String below = rest < 20
                ? rest == 0 ? "" : ENGLISH_ONES.get(rest - 1)
                : ENGLISH_TENS.get(rest / 10 - 2) + (rest % 10 == 0 ? "" : " " + ENGLISH_ONES.get(rest % 10 - 1));
        return (hundreds + " " + below).strip();
    }
}
