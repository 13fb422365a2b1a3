package nl.overzicht.fix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overzicht.finding.Location;

/**
 * A file of the author with its line ends as they are on the disk, to show a finding in it or to fix it.
 *
 * @param text the whole text
 * @param lines index of the first character of each line, from 0
 */
public record SourceText(String text, List<Integer> lines) {

    /** Size limit in bytes: a larger file is neither shown nor fixed. */
    private static final int LIMIT = 20_000_000;

    /** The text of a file; empty when it cannot be read or is not UTF-8. */
    public static Optional<SourceText> of(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LIMIT + 1);
                return bytes.length > LIMIT ? Optional.empty() : Optional.of(of(decode(bytes)));
            }
        } catch (CharacterCodingException other) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The source text of a string, in which LF, CR LF and CR end a line. */
    public static SourceText of(String text) {
        List<Integer> lines = new ArrayList<>();
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                lines.add(i + 1);
            }
        }
        return new SourceText(text, lines);
    }

    /** A line without its line end; empty when the text has no line of this number, counted from 1. */
    public Optional<String> line(int number) {
        if (number < 1 || number > lines.size()) {
            return Optional.empty();
        }
        int end = number < lines.size() ? lines.get(number) : text.length();
        return Optional.of(text.substring(lines.get(number - 1), end).replaceAll("[\\r\\n]+$", ""));
    }

    /** All lines without their line ends; the last may be empty. */
    List<String> texts() {
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(number -> line(number).orElseThrow())
                .toList();
    }

    /** The index of a location, from 0; empty when the text has no such line or column. */
    public Optional<Integer> index(Location at) {
        return line(at.line())
                .filter(line -> at.column() >= 1 && line.codePointCount(0, line.length()) >= at.column() - 1)
                .map(line -> lines.get(at.line() - 1) + line.offsetByCodePoints(0, at.column() - 1));
    }

    /**
     * The index of the end of the words that begin at an index, where all white space is equal; empty when the text has
     * other words there.
     */
    public Optional<Integer> end(int start, String words) {
        int at = start;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (Character.isWhitespace(wanted)) {
                int blank = at;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (blank == at) {
                    return Optional.empty();
                }
                while (i + 1 < words.length() && Character.isWhitespace(words.charAt(i + 1))) {
                    i++;
                }
            } else if (at < text.length() && text.charAt(at) == wanted) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }
}
