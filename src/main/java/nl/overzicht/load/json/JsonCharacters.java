package nl.overzicht.load.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.Characters;

/**
 * The characters of a JSON file for its parser. The parser counts UTF-16 code units, an editor whole characters, so this class
 * remembers where the surrogate pairs are, as far as the parser has read ahead.
 */
final class JsonCharacters extends Reader {

    private final Location file;
    private final Characters text;
    private final Deque<Long> halves = new ArrayDeque<>();
    private long read;
    private long lineStart;
    private int passed;

    JsonCharacters(Location file, Characters text) {
        this.file = file;
        this.text = text;
    }

    /** The location of a position of the parser. Positions must be requested in the order of the text. */
    Location place(JsonLocation at) {
        long start = at.getCharOffset() - (at.getColumnNr() - 1);
        if (start != lineStart) {
            while (!halves.isEmpty() && halves.peek() < start) {
                halves.remove();
            }
            lineStart = start;
            passed = 0;
        }
        while (!halves.isEmpty() && halves.peek() < at.getCharOffset()) {
            halves.remove();
            passed++;
        }
        return new Location(file.path(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr() - passed));
    }

    @Override
    public int read(char[] piece, int from, int length) {
        int count = 0;
        while (count < length && text.peek() != Characters.END) {
            char c = text.next();
            piece[from + count++] = c;
            if (Character.isLowSurrogate(c)) {
                halves.add(read + count);
            }
        }
        read += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() {
        text.close();
    }
}
