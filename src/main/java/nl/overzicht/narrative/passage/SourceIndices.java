package nl.overzicht.narrative.passage;

import java.util.Arrays;

/** The index in the source of each character of a passage. */
final class SourceIndices {

    /** The index of a character whose index is not known. */
    static final int UNKNOWN = -1;

    /** For each character its index, {@link #UNKNOWN}, or a value of {@link #near}. */
    private final int[] values;

    SourceIndices(int[] values, int length) {
        this.values = Arrays.copyOf(values, length);
    }

    /**
     * The value of a character that was not typed as such: of a character reference or code that begins at an index.
     */
    static int near(int index) {
        return UNKNOWN - 1 - index;
    }

    /** The index of a character that was typed as such. */
    int of(int position) {
        return values[position];
    }

    /** The index of a character, or of the nearest one before it whose index is known; {@code none} if there is none. */
    int nearest(int position, int none) {
        int known = position;
        while (known > 0 && values[known] == UNKNOWN) {
            known--;
        }
        return values[known] == UNKNOWN ? none : index(values[known]);
    }

    /** The index that a value stands for, be it exact or not. */
    private static int index(int value) {
        return value < UNKNOWN ? UNKNOWN - 1 - value : value;
    }

    /** Whether all characters of a range were typed as such and in this order, but for ends of lines within it. */
    boolean areContinuous(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean lineEnd = values[i] < 0 && text.charAt(i) == ' ' && i > start && i < end - 1;
            boolean goesBack = i > start && values[i] < values[i - 1];
            if (!lineEnd && (values[i] < 0 || goesBack)) {
                return false;
            }
        }
        return true;
    }
}
