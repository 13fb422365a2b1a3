package nl.overzicht.load.layout;

import java.util.List;

/**
 * Remembers the texts of rows as 64-bit hashes, in 24 to 48 bytes a row whatever their length. The chance that two different
 * rows of a million have equal hashes is one in thirty million.
 */
public final class RowFingerprints {

    private static final int FIRST_SIZE = 1 << 10;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    private static final int HALF = 33;

    private long[] numbers = new long[FIRST_SIZE];
    private int[] lines = new int[FIRST_SIZE];
    private int count;

    /** The line on which these texts occurred first; 0 when they are new, and then they are remembered. */
    public int firstLine(List<String> texts, int line) {
        if (2 * count >= lines.length) {
            grow();
        }
        long number = number(texts);
        int slot = slot(number);
        if (lines[slot] != 0) {
            return lines[slot];
        }
        numbers[slot] = number;
        lines[slot] = line;
        count++;
        return 0;
    }

    private int slot(long number) {
        int slot = (int) number & (lines.length - 1);
        while (lines[slot] != 0 && numbers[slot] != number) {
            slot = (slot + 1) & (lines.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = numbers;
        int[] linesBefore = lines;
        numbers = new long[2 * before.length];
        lines = new int[numbers.length];
        for (int i = 0; i < before.length; i++) {
            if (linesBefore[i] != 0) {
                int slot = slot(before[i]);
                numbers[slot] = before[i];
                lines[slot] = linesBefore[i];
            }
        }
    }

    /** The Fowler-Noll-Vo hash (FNV) over all characters, with its bits mixed at the end. */
    private static long number(List<String> texts) {
        long number = BASIS;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                number = (number ^ text.charAt(i)) * PRIME;
            }
            number = (number ^ Character.MAX_VALUE) * PRIME;
        }
        number = (number ^ number >>> HALF) * MIX;
        return number ^ number >>> HALF;
    }
}
