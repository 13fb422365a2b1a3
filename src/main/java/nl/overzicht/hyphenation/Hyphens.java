package nl.overzicht.hyphenation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with soft hyphens where their words may be broken. What is no plain word stays as it is: addresses, codes,
 * abbreviations, and words in which the author has put soft hyphens.
 *
 * @param patterns of the language
 * @param known words so far, with their soft hyphens: a text has most of its words more than once
 */
public record Hyphens(Patterns patterns, Map<String, String> known) {

    /** @param patterns of the language */
    public Hyphens(Patterns patterns) {
        this(patterns, new ConcurrentHashMap<>());
    }

    /** A break that shows only at the end of a line. */
    public static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern RUN = Pattern.compile("[^\\s\u00a0]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern NO_WORDS = Pattern.compile(".*(\u00ad|[@/\\\\_#&=]|\\.\\p{L}|\\d).*");
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\p{Lu}\\P{Lu}*\\p{Lu}.*");

    /** A text with all its letters, and soft hyphens in its words. */
    public String insert(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(
                        NO_WORDS.matcher(run.group()).matches() ? run.group() : words(run.group())));
    }

    private String words(String run) {
        return WORD.matcher(run)
                .replaceAll(word -> Matcher.quoteReplacement(known.computeIfAbsent(word.group(), this::word)));
    }

    private String word(String word) {
        if (ABBREVIATION.matcher(word).matches()) {
            return word;
        }
        StringBuilder broken = new StringBuilder(word);
        List<Integer> places = patterns.places(word);
        for (int i = places.size() - 1; i >= 0; i--) {
            broken.insert(places.get(i).intValue(), SOFT_HYPHEN);
        }
        return broken.toString();
    }
}
