package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.unicode.HiddenCharacters;

/** Goes through the bytes of a large text and finds the first that is no text, without keeping any. */
final class Encoding {

    private static final int PIECE = 1 << 16;

    private final Location file;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);

    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private boolean atStart = true;
    private Finding control;
    private final HiddenCharacters hidden = new HiddenCharacters();

    Encoding(Location file, Charset charset) {
        this.file = file;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first byte that is no text in this encoding, else the first control character, else nothing. */
    Optional<Finding> flaw(InputStream in) throws IOException {
        boolean ended = false;
        while (!ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            CoderResult result = decode(ended);
            if (result.isError()) {
                String wrong = "%02X".formatted(bytes.get(bytes.position()));
                return Optional.of(FileRule.NOT_ENCODED.at(here(), charset.name(), wrong));
            }
            bytes.compact();
        }
        return Optional.ofNullable(control);
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
        if (TextFile.isControl(c) && c != '\r' && control == null) {
            control = FileRule.CONTROL_CHARACTER.at(here(), "U+%04X".formatted((int) c));
        }
        if (hidden.isHidden(c) && control == null) {
            control = FileRule.HIDDEN_CHARACTER.at(
                    new Location(file.path(), line, Character.isLowSurrogate(c) ? column - 1 : column), hidden.last());
        }
        if (c == '\r' || c == '\n' && !afterReturn) {
            line++;
            column = 1;
        } else if (c != '\n' && !Character.isLowSurrogate(c)) {
            column++;
        }
        afterReturn = c == '\r';
    }

    private Location here() {
        return new Location(file.path(), line, column);
    }
}
