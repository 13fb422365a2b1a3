package nl.overzicht.check.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.overzicht.finding.NearestWord;

/**
 * A correctly spelt name with its words, and how other words differ from it.
 *
 * @param text the whole name
 * @param words of letters and digits, in order
 */
record SpelledName(String text, List<String> words) {

    /** A shorter word may well be another name. In letters. */
    private static final int LONG_WORD = 7;

    /** The number of letters from which two edits are as unlikely as one to give another word. */
    private static final int LONGER_WORD = 11;

    /** A shorter name of several words may be ordinary words. In characters. */
    private static final int LONG_NAME = 12;

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static SpelledName of(String text) {
        return new SpelledName(
                text, WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    /** Its words in lower case, separated by spaces. */
    String lower() {
        return lower(String.join(" ", words));
    }

    /** Whether a word after the first lacks its capital, in as many words. In a heading in capitals none does. */
    boolean lacksCapitals(List<String> others) {
        boolean lacks = false;
        for (int i = 1; i < others.size(); i++) {
            lacks |= isCapital(words.get(i)) && !isCapital(others.get(i));
        }
        return lacks && text.length() >= LONG_NAME;
    }

    /**
     * Whether exactly one of as many words differs from this name, and that word is mistyped.
     *
     * @param correctWords words of all names, in lower case
     */
    boolean isMistyped(List<String> others, Set<String> correctWords) {
        int differing = -1;
        for (int i = 0; i < others.size(); i++) {
            if (!lower(others.get(i)).equals(lower(words.get(i)))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0
                && isCapital(others.get(differing)) == isCapital(words.get(differing))
                && !correctWords.contains(lower(others.get(differing)))
                && isMistyped(lower(others.get(differing)), lower(words.get(differing)));
    }

    /** Whether a word differs by a letter or two, and is no inflected form. */
    private static boolean isMistyped(String word, String correct) {
        int shorter = Math.min(word.length(), correct.length());
        int most = shorter >= LONGER_WORD ? 2 : 1;
        boolean isForm = word.startsWith(correct) || correct.startsWith(word);
        return shorter >= LONG_WORD
                && !isForm
                && (word + correct).chars().allMatch(Character::isLetter)
                && Math.abs(word.length() - correct.length()) <= most
                && NearestWord.distance(word, correct, most) <= most;
    }

    /** Whether a word begins with a capital. */
    static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
