package nl.overzicht.hyphenation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The patterns of a language, after F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i> (1983): each gives levels to the
 * places in a run of letters, the highest level of a place holds, and a word may be broken where that is odd.
 *
 * @param levels of each pattern by its letters; a point is the begin or end of a word
 * @param exceptions the places in whole words, in small letters; these hold before any pattern
 * @param left letters that stay before a break, at least
 * @param right letters that follow it, at least
 */
public record Patterns(Map<String, String> levels, Map<String, List<Integer>> exceptions, int left, int right) {

    /** Of a language without patterns: no word is broken. */
    public static final Patterns NONE = new Patterns(Map.of(), Map.of(), 2, 3);

    /** Letters whose dots are dropped at a break ("coördinatie", "co-ordinatie"): there is none before them. */
    private static final String DOTTED = "äëïöü";

    /** The longest pattern that a dictionary may have. */
    static final int LONGEST = 40;

    /**
     * The places at which a word may be broken.
     *
     * @param word letters only
     * @return numbers of letters before each break, ascending
     */
    public List<Integer> places(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        List<Integer> places = exceptions.containsKey(small) ? exceptions.get(small) : byLevel(small);
        return places.stream()
                .filter(place -> place >= left && word.length() - place >= right)
                .filter(place -> DOTTED.indexOf(small.charAt(place)) < 0)
                .toList();
    }

    private List<Integer> byLevel(String word) {
        char[] highest = highest("." + word + ".");
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < word.length(); i++) {
            if (highest[i + 1] % 2 == 1) {
                places.add(i);
            }
        }
        return places;
    }

    /** The level before each character. */
    private char[] highest(String word) {
        char[] highest = new char[word.length() + 1];
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 1; to <= Math.min(word.length(), from + LONGEST); to++) {
                String found = levels.getOrDefault(word.substring(from, to), "");
                for (int i = 0; i < found.length(); i++) {
                    highest[from + i] = (char) Math.max(highest[from + i], found.charAt(i) - '0');
                }
            }
        }
        return highest;
    }
}
