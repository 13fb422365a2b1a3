package nl.overzicht.render.pdf.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where each word of the source is in what is heard. They have the same order; a column that is heard at another place
 * than where it is is found there.
 *
 * @param starts by word: where it begins in the heard text; -1: it is not there
 */
record Alignment(List<Integer> starts) {

    private static final int LOST = -1;

    /** This many characters that follow each other by chance are no place to go on from. */
    private static final int CONTEXT = 16;

    /** @param words plain, none empty */
    static Alignment of(List<String> words, String heard) {
        Reader reader = new Reader(words, heard);
        reader.inOrder();
        reader.elsewhere();
        return new Alignment(List.copyOf(reader.starts));
    }

    /** The numbers of the words that are not there. */
    List<Integer> lost() {
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

        /** Passes over what is heard and not written, and over what is written and not heard. */
        void inOrder() {
            int at = 0;
            for (int i = 0; i < words.size(); i++) {
                int place = heard.startsWith(words.get(i), at) ? at : heard.indexOf(context(i), at);
                if (place >= 0) {
                    take(i, place);
                    at = place + words.get(i).length();
                }
            }
        }

        /** What was not found in order, among what nothing was found for: best right after the word before it. */
        void elsewhere() {
            int next = 0;
            for (int i = 0; i < words.size(); i++) {
                if (starts.get(i) == LOST) {
                    int alone = elsewhere(i, next);
                    if (alone >= 0) {
                        take(i, alone);
                        next = alone + words.get(i).length();
                    } else if (isHeardAsOften(words.get(i))) {
                        starts.set(i, heard.indexOf(words.get(i)));
                    }
                }
            }
        }

        private int elsewhere(int word, int next) {
            String written = words.get(word);
            boolean follows = next + written.length() <= rest.length()
                    && rest.substring(next, next + written.length()).equals(written);
            int place = follows ? next : rest.indexOf(context(word));
            return place >= 0 ? place : rest.indexOf(written);
        }

        /** In a text that repeats itself an equal word may have been taken for this one. */
        private boolean isHeardAsOften(String word) {
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

        /** A word, and what follows it as far as it makes the place sure. */
        private String context(int word) {
            StringBuilder context = new StringBuilder();
            for (int i = word; i < words.size() && context.length() < CONTEXT; i++) {
                context.append(words.get(i));
            }
            return context.toString();
        }
    }
}
