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
import java.util.List;
import java.util.Optional;
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
public record LargeFile(Location at, Path path, FileBeginning.Kind kind) {

    /** The encoding of its byte order mark; empty when there is none, or when the file cannot be read. */
    public Optional<Charset> charset() {
        try {
            return encoding().mark();
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
            return encoding().likely();
        } catch (IOException unreadable) {
            return answerIfClosed(unreadable, StandardCharsets.UTF_8);
        }
    }

    /** What it begins like; like nothing when the file cannot be read. */
    public FileBeginning beginning() {
        try (InputStream in = Files.newInputStream(path)) {
            return FileBeginning.of(in.readNBytes(EncodingSigns.PIECE));
        } catch (IOException unreadable) {
            return answerIfClosed(unreadable, new FileBeginning(""));
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
            return new LargeFile(at, path, FileBeginning.Kind.of(in.readNBytes(FileBeginning.Kind.BYTES)));
        }
    }

    private FileRule noText() {
        FileRule other = beginning().isOpenDocument() ? FileRule.OPEN_DOCUMENT_FILE : FileRule.NO_TEXT_FILE;
        return kind == FileBeginning.Kind.COMPOUND ? FileRule.OLD_WORKBOOK_FILE : other;
    }

    /**
     * The characters of the file; empty, with findings, when it is not valid text in this encoding.
     *
     * @throws UncheckedIOException when reading fails
     */
    public Optional<Characters> text(Charset charset, Findings findings) {
        if (kind != FileBeginning.Kind.OTHER) {
            findings.add(noText().at(at));
            return Optional.empty();
        }
        try {
            List<Finding> flaws = encoding().flaws(charset);
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

    private FileEncoding encoding() {
        return new FileEncoding(at, path);
    }
}
