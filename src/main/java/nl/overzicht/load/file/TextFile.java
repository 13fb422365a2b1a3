package nl.overzicht.load.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * A text that an author wrote.
 *
 * @param at the file
 * @param text its text, without a byte order mark, with line ends as {@code \n}, and without control characters except tab and
 * line end
 */
public record TextFile(Location at, String text) {

    /** Decodes bytes; empty, with a finding at the first invalid character, when they are not text in this encoding. */
    public static Optional<TextFile> decode(Location at, byte[] bytes, Charset charset, Findings findings) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = unify(out.flip().toString());
        if (result.isError()) {
            String wrong = "%02X".formatted(bytes[in.position()]);
            findings.add(FileRule.NOT_ENCODED.at(Location.of(at.path(), text, text.length()), charset.name(), wrong));
            return Optional.empty();
        }
        return withoutControls(new TextFile(at, text), findings);
    }

    /** The location of a character of the text. */
    public Location place(int offset) {
        return Location.of(at.path(), text, offset);
    }

    private static String unify(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<TextFile> withoutControls(TextFile file, Findings findings) {
        String text = file.text;
        ForbiddenCharacters odd = new ForbiddenCharacters(file.at.path());
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            odd.add(c, line, column);
            i += Character.charCount(c) - 1;
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        odd.findings().forEach(findings::add);
        return odd.findings().isEmpty() ? Optional.of(file) : Optional.empty();
    }
}
