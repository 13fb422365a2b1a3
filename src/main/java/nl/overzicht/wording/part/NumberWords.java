package nl.overzicht.wording.part;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.wording.part.DigitReader.Digits;

/**
 * Numbers below a thousand that are written in words and say that they are money or a percentage: {@code dertig miljoen euro},
 * {@code five per cent}. Other numbers in words are mostly not from sources: in twee gebieden, een van de drie.
 *
 * @param values by word, in lower case and without marks on letters
 * @param pattern of such a number, up to what it counts
 */
public record NumberWords(Map<String, BigDecimal> values, Pattern pattern) {

    /** Made for the first text that may have one: most reports have none. */
    private static final class Dutch {
        private static final NumberWords ALL = new NumberWords(DutchNumbers.values(), DutchNumbers.pattern());
    }

    private static final class English {
        private static final NumberWords ALL = new NumberWords(EnglishNumbers.values(), EnglishNumbers.pattern());
    }

    /** Whether a text can hold such a number; quick, since most texts cannot. */
    public static boolean mayOccurIn(String text) {
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
    public static List<Digits> find(String text, Language language, BitSet ignored) {
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
}
