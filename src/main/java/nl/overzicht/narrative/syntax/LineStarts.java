package nl.overzicht.narrative.syntax;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.overzicht.finding.Location;

/** An index of the lines of a text, since a text may have thousands of findings. */
final class LineStarts {

    private final int[] lines;
    private final int[] pairs;

    private LineStarts(int[] lines, int[] pairs) {
        this.lines = lines;
        this.pairs = pairs;
    }

    static LineStarts of(String text) {
        IntStream.Builder begins = IntStream.builder().add(0);
        IntStream.Builder seconds = IntStream.builder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                begins.add(i + 1);
            } else if (Character.isLowSurrogate(character)) {
                seconds.add(i);
            }
        }
        return new LineStarts(begins.build().toArray(), seconds.build().toArray());
    }

    /** The location of a character, given that of the first one; columns count code points. */
    Location at(int index, Location start) {
        int found = Arrays.binarySearch(lines, index);
        int line = found >= 0 ? found : -found - 2;
        int column = index - lines[line] - (pairsBefore(index) - pairsBefore(lines[line]));
        return new Location(start.path(), start.line() + line, start.column() + column);
    }

    /** The number of surrogate pairs before an index. */
    private int pairsBefore(int index) {
        int found = Arrays.binarySearch(pairs, index);
        return found >= 0 ? found : -found - 1;
    }
}
