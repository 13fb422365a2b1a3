package nl.overzicht.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares sentences with those that they replace: one that shares enough words with an earlier one is that sentence,
 * reworded.
 */
final class SentencePairs {

    /** The part of the words of the shorter sentence that must be in the other. */
    private static final double SHARED = 0.5;

    private SentencePairs() {}

    /**
     * Adds the changes from earlier sentences to later ones.
     *
     * @param first the number of sentences before the later ones in the later text
     */
    static void addChanges(List<String> was, List<String> is, int first, List<SentenceChange> changes) {
        int next = 0;
        for (String sentence : was) {
            int match = match(sentence, is, next);
            if (match < 0) {
                changes.add(new SentenceChange(ChangeKind.GONE, sentence, "", first + next));
            } else {
                addNew(is.subList(next, match), first + next, changes);
                changes.add(new SentenceChange(ChangeKind.CHANGED, sentence, is.get(match), first + match));
                next = match + 1;
            }
        }
        addNew(is.subList(next, is.size()), first + next, changes);
    }

    private static void addNew(List<String> sentences, int first, List<SentenceChange> changes) {
        for (int i = 0; i < sentences.size(); i++) {
            changes.add(new SentenceChange(ChangeKind.NEW, "", sentences.get(i), first + i));
        }
    }

    private static int match(String sentence, List<String> others, int from) {
        for (int i = from; i < others.size(); i++) {
            if (isReworded(sentence, others.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isReworded(String before, String other) {
        Set<String> words = words(before);
        Set<String> others = words(other);
        int least = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= SHARED * least;
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(sentence.split("\\s+")));
    }
}
