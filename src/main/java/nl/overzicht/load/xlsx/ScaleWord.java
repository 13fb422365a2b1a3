package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words in a number format that state a scale, such as mln. */
final class ScaleWord {

    private static final Map<Pattern, BigDecimal> WORDS = Map.of(
            word("k|dzd|duizend|tsd|thousand|[x×] ?1[.,]?000"), BigDecimal.TEN.pow(3),
            word("mln|mio|mn|miljoen|millions?|[x×] ?1[.,]?000[.,]?000"), BigDecimal.TEN.pow(6),
            Pattern.compile("(?<!\\p{L})M(?![\\p{L}²³0-9])"), BigDecimal.TEN.pow(6),
            word("mld|mrd|bn|miljard|billions?"), BigDecimal.TEN.pow(9));

    private ScaleWord() {}

    private static Pattern word(String words) {
        return Pattern.compile("(?i)(?<!\\p{L})(" + words + ")(?![\\p{L}0-9])");
    }

    /** The factor of the scale: 1,000,000 for mln. */
    static Optional<BigDecimal> find(String text) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
