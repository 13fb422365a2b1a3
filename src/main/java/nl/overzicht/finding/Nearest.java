package nl.overzicht.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What an author probably meant by a word that we do not know. */
public final class Nearest {

    private Nearest() {}

    /** The hint "did you mean", or none when nothing known is near. */
    public static Text to(String word, Collection<String> known) {
        return of(word, known)
                .map(near -> Text.of("bedoelt u '%s'?", "did you mean '%s'?", near))
                .orElse(Text.NONE);
    }

    /** The known word with the least edit distance, if at most a third of its letters differ; the first by alphabet. */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > 100) {
            return Optional.empty();
        }
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(one -> Math.abs(one.length() - word.length()) <= limit)
                .filter(one -> distance(word, one) <= limit)
                .min(Comparator.comparingInt((String one) -> distance(word, one))
                        .thenComparing(one -> one));
    }

    /** Levenshtein distance: insertions, deletions and replacements. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
