package nl.overzicht.check.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits.
 *
 * @param word as it is in the text
 * @param start index of its first character
 * @param end index after its last character
 */
record TextWord(String word, int start, int end) {

    /** The words of a text, in order. */
    static List<TextWord> all(String text) {
        List<TextWord> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int end = i;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                words.add(new TextWord(text.substring(i, end), i, end));
                i = end;
            }
        }
        return words;
    }

    /** Whether the name of an area is part of a longer name: Noord in Noord-Holland, Oost in Oost Gelre or Veluwe Oost. */
    static boolean isPart(String text, List<TextWord> words, int first, int last) {
        boolean before = first > 0
                && (isJoined(text, words.get(first - 1), words.get(first), '-')
                        || isJoined(text, words.get(first - 1), words.get(first), ' ')
                                && isCapital(text, words.get(first - 1))
                                && !beginsSentence(text, words.get(first - 1)));
        boolean after = last < words.size() - 1
                && (isJoined(text, words.get(last), words.get(last + 1), '-')
                        || isJoined(text, words.get(last), words.get(last + 1), ' ')
                                && isCapital(text, words.get(last + 1)));
        return before || after;
    }

    private static boolean isJoined(String text, TextWord word, TextWord next, char by) {
        return next.start == word.end + 1 && text.charAt(word.end) == by;
    }

    private static boolean isCapital(String text, TextWord word) {
        return Character.isUpperCase(text.charAt(word.start));
    }

    private static boolean beginsSentence(String text, TextWord word) {
        String before = text.substring(0, word.start).stripTrailing();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
