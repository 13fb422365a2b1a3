package nl.overzicht.rulebook;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message or a hint in one language.
 *
 * @param words with places such as {@code {column}}; other braces stand for themselves
 */
public record Phrase(String words) {

    /** The place in hints for the program as it can be typed. */
    static final String PROGRAM = "program";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    /** Names of the places, in the order of the words. */
    public List<String> places() {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(place -> !place.equals(PROGRAM))
                .distinct()
                .toList();
    }

    /** The words with a value in each place; a value is not looked into for places. */
    String fill(UnaryOperator<String> values) {
        return PLACE.matcher(words)
                .replaceAll((MatchResult place) -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
