package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/** Validates the bytes of a large text against an encoding, without keeping them. */
final class Encoding {

    private static final int PIECE = 1 << 16;
    private static final char LAST_OF_ASCII = 0x7f;

    /** The number of bytes that are decoded before plain ASCII is looked for again; larger than the bytes of any character. */
    private static final int STEP = 32;

    /** Encodings in which every ASCII byte is that ASCII character. */
    private static final Set<Charset> AS_ASCII = Set.of(
            StandardCharsets.UTF_8,
            StandardCharsets.US_ASCII,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("iso-8859-15"));

    private final Location file;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private boolean atStart = true;
    private boolean beyondAscii;
    private char high;
    private Optional<Finding> other = Optional.empty();
    private final ForbiddenCharacters odd;

    Encoding(Location file, Charset charset) {
        this.file = file;
        this.charset = charset;
        this.odd = new ForbiddenCharacters(file.path());
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads all bytes, up to the first that is invalid in this encoding. */
    Encoding read(InputStream in) throws IOException {
        boolean ended = false;
        while (!ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = pass(ended);
            if (result.isError()) {
                String wrong = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
                other = Optional.of(FileRule.NOT_ENCODED.at(location(), charset.name(), wrong));
                return this;
            }
            bytes.compact();
        }
        return this;
    }

    /**
     * The first byte that is invalid in this encoding; otherwise the characters that may not occur in a text; otherwise
     * nothing.
     */
    List<Finding> flaws() {
        return other.map(List::of).orElseGet(odd::findings);
    }

    /** Whether all bytes are valid in this encoding. */
    boolean isWhole() {
        return other.isEmpty();
    }

    /** Whether all bytes are valid in this encoding and at least one letter is not ASCII. */
    boolean isBeyondAscii() {
        return other.isEmpty() && beyondAscii;
    }

    /** Decodes bytes that are not plain ASCII. Most tables consist of ASCII, which needs no decoding. */
    private CoderResult pass(boolean ended) {
        if (!AS_ASCII.contains(charset)) {
            return decode(ended);
        }
        int limit = bytes.limit();
        CoderResult result = CoderResult.UNDERFLOW;
        int before = -1;
        while (!result.isError() && before != bytes.position()) {
            passPlain();
            before = bytes.position();
            bytes.limit(Math.min(limit, before + STEP));
            result = decode(ended && bytes.limit() == limit);
            bytes.limit(limit);
        }
        return result;
    }

    /** Skips plain ASCII characters of lines at once and counts their columns; most bytes of most tables are skipped so. */
    private void passPlain() {
        byte[] array = bytes.array();
        int from = bytes.position();
        int limit = bytes.limit();
        int at = from;
        while (at < limit) {
            int start = at;
            while (at < limit && isPlain(array[at])) {
                at++;
            }
            if (at > start) {
                column += at - start;
                afterReturn = false;
            }
            if (at == limit || array[at] != '\n' && array[at] != '\r') {
                break;
            }
            advance((char) array[at++]);
        }
        if (at > from) {
            atStart = false;
            odd.add(array[at - 1], line, column);
            bytes.position(at);
        }
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c <= '~' || c == '\t';
    }

    private CoderResult decode(boolean ended) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, ended);
            characters.flip();
            while (characters.hasRemaining()) {
                count(characters.get());
            }
            characters.clear();
        } while (result.isOverflow());
        return result;
    }

    private void count(char c) {
        boolean mark = atStart && c == '\uFEFF';
        atStart = false;
        if (mark) {
            return;
        }
        beyondAscii |= c > LAST_OF_ASCII;
        if (Character.isHighSurrogate(c)) {
            high = c;
            return;
        }
        odd.add(Character.isLowSurrogate(c) ? Character.toCodePoint(high, c) : c, line, column);
        advance(c);
    }

    private void advance(char c) {
        if (c == '\r' || c == '\n' && !afterReturn) {
            line++;
            column = 1;
        } else if (c != '\n') {
            column++;
        }
        afterReturn = c == '\r';
    }

    private Location location() {
        return new Location(file.path(), line, column);
    }
}
