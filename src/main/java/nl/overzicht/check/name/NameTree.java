package nl.overzicht.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names as a tree of their words, for finding the longest of them in a text. */
final class NameTree {

    /** A word of a name, with the words that may follow it. */
    static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        final Set<String> streams = new TreeSet<>();
        final Set<String> areas = new TreeSet<>();
        boolean programme;
        private boolean ends;
    }

    private final Step root = new Step();

    /** Adds a name, and returns its last word, to which what has the name can be added. */
    Step add(List<TextWord> words) {
        Step step = root;
        for (TextWord word : words) {
            step = step.next.computeIfAbsent(word.word(), key -> new Step());
        }
        step.ends = step != root;
        return step;
    }

    /** The names in a text, in order; the longest if several begin at one word. */
    List<NameOccurrence> find(String text) {
        List<TextWord> words = TextWord.all(text);
        List<NameOccurrence> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Step step = root;
            Step found = root;
            int last = -1;
            for (int j = i;
                    j < words.size() && step.next.containsKey(words.get(j).word());
                    j++) {
                step = step.next.get(words.get(j).word());
                last = step.ends ? j : last;
                found = step.ends ? step : found;
            }
            if (last >= 0) {
                all.add(occurrence(text, words, i, last, found));
                i = last;
            }
        }
        return all;
    }

    private static NameOccurrence occurrence(String text, List<TextWord> words, int first, int last, Step step) {
        boolean whole = !TextWord.isPart(text, words, first, last);
        return new NameOccurrence(
                words.get(first).start(),
                words.get(last).end(),
                step.streams,
                whole ? step.areas : Set.of(),
                step.programme);
    }
}
