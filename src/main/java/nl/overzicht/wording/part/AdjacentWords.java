package nl.overzicht.wording.part;

import java.util.Collection;
import java.util.Optional;

/**
 * Looks for given words right after or before a place in a text. Blanks, also those that do not break, are alike.
 *
 * @param text the text
 */
public record AdjacentWords(String text) {

    private static final int LONGEST = 24;

    /** A word that was found, and where it ends or begins. */
    public record Hit(String word, int start, int end) {}

    /** The longest of the words that begins here, after spaces. */
    public Optional<Hit> findAt(int from, Collection<String> words) {
        int start = skip(from);
        Hit best = null;
        for (String word : words) {
            if (matches(start, word)
                    && endsWord(start + word.length(), word)
                    && (best == null || word.length() > best.word.length())) {
                best = new Hit(word, start, start + word.length());
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest of the words that ends here, before spaces. */
    public Optional<Hit> findBefore(int to, Collection<String> words) {
        int end = to;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        Hit best = null;
        for (String word : words) {
            int start = end - word.length();
            boolean whole = start == 0 || start > 0 && !Character.isLetter(text.charAt(start - 1));
            if (whole && matches(start, word) && (best == null || word.length() > best.word.length())) {
                best = new Hit(word, start, end);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the word occurs anywhere, whole. */
    public boolean holds(String word) {
        for (int at = 0; at + word.length() <= text.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && matches(at, word) && endsWord(at + word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether just one of the words is between two places. */
    public boolean fills(int from, int to, Collection<String> words) {
        if (to - from > LONGEST || to < from) {
            return false;
        }
        String between = text.substring(from, to).replace('\u00a0', ' ').strip();
        return words.contains(between);
    }

    private boolean matches(int start, String word) {
        if (start < 0 || start + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            char wanted = word.charAt(i);
            boolean same = wanted == ' ' ? isBlank(c) : Character.toLowerCase(c) == Character.toLowerCase(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWord(int end, String word) {
        boolean letter = Character.isLetter(word.charAt(word.length() - 1));
        return !letter || end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private int skip(int from) {
        int start = from;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\t';
    }
}
