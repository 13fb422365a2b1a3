package nl.overzicht.narrative.passage;

import java.util.Arrays;

/** Collects the text of a passage, each character with its index in the source. */
final class IndexedText {

    private final StringBuilder text = new StringBuilder();
    private int[] indices = new int[256];

    /** Adds a character with its index in the source, or with another value of {@link SourceIndices}. */
    void add(char c, int index) {
        if (text.length() == indices.length) {
            indices = Arrays.copyOf(indices, indices.length * 2);
        }
        indices[text.length()] = index;
        text.append(c);
    }

    int length() {
        return text.length();
    }

    SourceIndices indices() {
        return new SourceIndices(indices, text.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
