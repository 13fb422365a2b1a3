package nl.overzicht.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message or a hint in one language.
 *
 * @param words with placeholders such as {@code {column}}; other braces are literal
 */
public record Phrase(String words) {

    /** The placeholder in hints for the name of the program. */
    static final String PROGRAM = "program";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    /** Names of the placeholders in the order of the words, without that of the program. */
    public List<String> places() {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !place.equals(PROGRAM))
                .distinct()
                .toList();
    }

    /** The words with a value in each placeholder; placeholders in values are not replaced. */
    String fill(UnaryOperator<String> values) {
        return PLACE.matcher(words)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
