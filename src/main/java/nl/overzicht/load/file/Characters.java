package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the characters of a large text one by one: without a byte order mark, and with line ends as {@code \n}. Only a part of
 * the file is in memory.
 */
public final class Characters implements AutoCloseable {

    /** Returned after the last character. It cannot occur in a text that {@link Encoding} accepted. */
    public static final char END = '\0';

    private static final int PIECE = 1 << 16;

    private final Reader reader;
    private final char[] piece = new char[PIECE];
    private int index;
    private int size;

    private Characters(Reader reader) {
        this.reader = reader;
    }

    /** @throws UncheckedIOException when the file cannot be opened; reading throws it too */
    static Characters open(Path file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            Characters text = new Characters(new InputStreamReader(Files.newInputStream(file), decoder));
            if (text.peek() == '\uFEFF') {
                text.index++;
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The next character, without consuming it; or {@link #END}. */
    public char peek() {
        if (index == size && !fill()) {
            return END;
        }
        char c = piece[index];
        return c == '\r' ? '\n' : c;
    }

    /** Consumes the next character and returns it; or {@link #END}. */
    public char next() {
        char c = peek();
        if (index == size) {
            return END;
        }
        boolean carriage = piece[index++] == '\r';
        if (carriage && (index < size || fill()) && piece[index] == '\n') {
            index++;
        }
        return c;
    }

    /** At most this many next characters, without consuming them; line ends are as in the file. */
    public String lookAhead(int most) {
        if (size - index < most) {
            System.arraycopy(piece, index, piece, 0, size - index);
            size -= index;
            index = 0;
            while (size < most && read(size) > 0) {}
        }
        return new String(piece, index, Math.min(most, size - index));
    }

    private boolean fill() {
        index = 0;
        size = 0;
        return read(0) > 0;
    }

    private int read(int from) {
        try {
            int read = reader.read(piece, from, PIECE - from);
            size += Math.max(0, read);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
