package nl.overzicht.render.site.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits text into the words that the search compares: without case, accents and invisible characters, split at every
 * character that is neither a letter nor a digit. The script of the search page does the same to what a reader types.
 */
final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u00ad\u061c\u180e\u200b-\u200f\u2060\ufeff]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** The words in order, with repeats. */
    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String fold(String text) {
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("");
    }
}
