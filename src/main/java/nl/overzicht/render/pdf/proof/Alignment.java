package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Aligns the words of the source with the text as a screen reader reads it. Both have the same order, except for a column
 * that is read at another position; it is found there.
 *
 * @param starts for each word the index in the read text where it begins; -1: it is missing
 */
record Alignment(List<Integer> starts) {

    private static final int LOST = -1;

    /** A shorter run of characters can occur by chance and is not enough to resume from. */
    private static final int CONTEXT = 16;

    /**
     * @param words plain, none empty
     * @param heard the read text, plain
     */
    static Alignment of(List<String> words, String heard) {
        Reader reader = new Reader(words, heard);
        reader.matchInOrder();
        reader.matchElsewhere();
        return new Alignment(List.copyOf(reader.starts));
    }

    /** The indexes of the words that are missing. */
    List<Integer> missingWords() {
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) == LOST) {
                lost.add(i);
            }
        }
        return lost;
    }

    private static final class Reader {

        private final List<String> words;
        private final String heard;
        private final List<Integer> starts;
        private final StringBuilder rest;
        private final Map<String, Boolean> often = new HashMap<>();

        Reader(List<String> words, String heard) {
            this.words = words;
            this.heard = heard;
            this.starts = new ArrayList<>(Collections.nCopies(words.size(), LOST));
            this.rest = new StringBuilder(heard);
        }

        /** Finds words in order. Skips text that is read but not in the source, and words that are not read. */
        void matchInOrder() {
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                int place = heard.startsWith(words.get(i), at) ? at : heard.indexOf(context(i), at);
                if (place >= 0) {
                    take(i, place);
                    at = place + words.get(i).length();
                }
            }
        }

        /** Looks for the other words in the text that is still unmatched, preferably right after the previous word. */
        void matchElsewhere() {
            int next = 0;
            for (int i = 0; i < words.size(); i++) {
                if (starts.get(i) == LOST) {
                    int alone = findElsewhere(i, next);
                    if (alone >= 0) {
                        take(i, alone);
                        next = alone + words.get(i).length();
                    } else if (isSpokenAsOften(words.get(i))) {
                        starts.set(i, heard.indexOf(words.get(i)));
                    }
                }
            }
        }

        private int findElsewhere(int word, int next) {
            String written = words.get(word);
            boolean follows = next + written.length() <= rest.length()
                    && rest.substring(next, next + written.length()).equals(written);
            int place = follows ? next : rest.indexOf(context(word));
            return place >= 0 ? place : rest.indexOf(written);
        }

        /** In a repetitive text this word may be matched as another, equal one. */
        private boolean isSpokenAsOften(String word) {
            return often.computeIfAbsent(
                    word, repeated -> count(heard, repeated) >= count(String.join("", words), repeated));
        }

        private static long count(String text, String word) {
            return IntStream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                    .count();
        }

        private void take(int word, int place) {
            starts.set(word, place);
            for (int i = place; i < place + words.get(word).length(); i++) {
                rest.setCharAt(i, '\0');
            }
        }

        /** A word with as many following words as it takes to identify its position. */
        private String context(int word) {
            StringBuilder context = new StringBuilder();
            for (int i = word; i < words.size() && context.length() < CONTEXT; i++) {
                context.append(words.get(i));
            }
            return context.toString();
        }
    }
}
