package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * A file that is read in parts and never held in memory as a whole.
 *
 * @param at the file as findings show it
 * @param path of the file on disk
 * @param kind determined by its first bytes, not by its name
 */
public record LargeFile(Location at, Path path, Kind kind) {

    /** The kind of a file by its first bytes. */
    public enum Kind {
        /** A zip archive, such as XLSX. */
        ZIP("504b0304"),
        /** An OLE compound file: an old XLS, or a workbook with a password. */
        COMPOUND("d0cf11e0a1b11ae1"),
        /** Anything else. */
        OTHER("");

        private final byte[] first;

        Kind(String hex) {
            this.first = HexFormat.of().parseHex(hex);
        }

        private static Kind of(byte[] bytes) {
            return Arrays.stream(values())
                    .filter(kind -> Arrays.equals(kind.first, Arrays.copyOf(bytes, kind.first.length)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final int FIRST_BYTES = 8;

    /** The number of bytes that are enough to recognise a file. */
    private static final int FIRST_PIECE = 2_000;

    /** The first entry of an OpenDocument archive, which is stored uncompressed. */
    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile("PK.{2,28}?mimetype.{0,80}?application/vnd\\.oasis\\.opendocument", Pattern.DOTALL);

    private static final String MARK = "(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?+\\s*+";

    private static final Pattern JSON =
            Pattern.compile(MARK + "(?:\\[?\\s*\\{\\s*\"[^\"\n]*\"\\s*:|\\[\\s*\\[\\s*[\"0-9\\[])");

    private static final Pattern LIST = Pattern.compile(MARK + "\\[\\s*\\{");

    private static final Pattern CELLS = Pattern.compile(MARK + "[\\p{Alnum}\"'\u00a0-\u00ff;,][^\n]*[,;\t]");

    private static final Pattern PAGE = Pattern.compile(
            "^[^<]{0,20}<(?:(?:!doctype html|html|head|meta|style|body|div|table)\\b|(?:!--|\\?|!doctype).*<html\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The encoding of its byte order mark; empty when there is none, or when the file cannot be read. */
    public Optional<Charset> charset() {
        try {
            return signs().mark();
        } catch (IOException unreadable) {
            return answerIfClosed(unreadable, Optional.empty());
        }
    }

    /**
     * The most likely encoding when none is declared: that of the byte order mark; else UTF-16 or UTF-8 if the bytes are valid
     * in it; else Windows-1252, in which all bytes are valid.
     */
    public Charset likelyCharset() {
        try {
            EncodingSigns signs = signs();
            Optional<Charset> shown = signs.mark().or(signs::wide);
            boolean isUtf8 = shown.isEmpty() && encoding(StandardCharsets.UTF_8).isWhole();
            return shown.orElse(isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
        } catch (IOException unreadable) {
            return answerIfClosed(unreadable, StandardCharsets.UTF_8);
        }
    }

    private EncodingSigns signs() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new EncodingSigns(in.readNBytes(FIRST_PIECE));
        }
    }

    /** Whether the file begins like HTML, in any encoding. */
    public boolean isWebPage() {
        return begins(PAGE);
    }

    /** Whether it is an OpenDocument file, such as LibreOffice writes. */
    public boolean isOpenDocument() {
        return begins(OPEN_DOCUMENT);
    }

    /** Whether the file begins like JSON with objects or lists, in any encoding. */
    public boolean isJson() {
        return begins(JSON);
    }

    /** Whether the file begins like a JSON list of objects. */
    public boolean isList() {
        return begins(LIST);
    }

    /** Whether the file begins with text cells, so neither like JSON nor like HTML. */
    public boolean isText() {
        return begins(CELLS);
    }

    private boolean begins(Pattern pattern) {
        try (InputStream in = Files.newInputStream(path)) {
            String first = new String(in.readNBytes(FIRST_PIECE), StandardCharsets.ISO_8859_1).replace("\0", "");
            return pattern.matcher(first).lookingAt();
        } catch (IOException unreadable) {
            return answerIfClosed(unreadable, false);
        }
    }

    /**
     * Gives the default answer for a file that was deleted or became unreadable after it was found.
     *
     * @throws UncheckedIOException when the cause is the machine, such as too many open files
     */
    private static <T> T answerIfClosed(IOException failed, T answer) {
        if (failed instanceof AccessDeniedException || failed instanceof NoSuchFileException) {
            return answer;
        }
        throw new UncheckedIOException(failed);
    }

    static LargeFile of(Location at, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new LargeFile(at, path, Kind.of(in.readNBytes(FIRST_BYTES)));
        }
    }

    private FileRule noText() {
        FileRule other = isOpenDocument() ? FileRule.OPEN_DOCUMENT_FILE : FileRule.NO_TEXT_FILE;
        return kind == Kind.COMPOUND ? FileRule.OLD_WORKBOOK_FILE : other;
    }

    /**
     * The characters of the file; empty, with findings, when it is not valid text in this encoding.
     *
     * @throws UncheckedIOException when reading fails
     */
    public Optional<Characters> text(Charset charset, Findings findings) {
        if (kind != Kind.OTHER) {
            findings.add(noText().at(at));
            return Optional.empty();
        }
        try {
            Optional<Charset> other = other(charset);
            List<Finding> flaws = other.isPresent()
                    ? List.of(FileRule.OTHER_ENCODING.at(
                            at, charset.name(), other.get().name().toLowerCase(Locale.ROOT)))
                    : encoding(charset).flaws();
            flaws.forEach(findings::add);
            return flaws.isEmpty() ? Optional.of(Characters.open(path, charset)) : Optional.empty();
        } catch (IOException unreadable) {
            Optional<Characters> none = answerIfClosed(unreadable, Optional.empty());
            findings.add(FileRule.NOT_READABLE.at(at));
            return none;
        }
    }

    /**
     * The characters of a file that was validated in this encoding before.
     *
     * @throws UncheckedIOException when the file can no longer be read
     */
    public Characters reread(Charset charset) {
        return Characters.open(path, charset);
    }

    /** The encoding that the file certainly has, when it differs from this one; otherwise empty. */
    private Optional<Charset> other(Charset charset) throws IOException {
        EncodingSigns signs = signs();
        Optional<Charset> wide = signs.mark().isPresent() ? Optional.empty() : signs.wide();
        boolean isThis = charset.equals(StandardCharsets.UTF_16)
                ? wide.filter(StandardCharsets.UTF_16BE::equals).isPresent()
                : wide.filter(charset::equals).isPresent();
        if (wide.isPresent()) {
            return wide.filter(found -> !isThis);
        }
        return charset.newEncoder().maxBytesPerChar() == 1
                        && encoding(StandardCharsets.UTF_8).isBeyondAscii()
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    private Encoding encoding(Charset charset) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Encoding(at, charset).read(in);
        }
    }
}
