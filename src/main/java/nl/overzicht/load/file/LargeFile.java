package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * A file that is never whole in memory.
 *
 * @param at the file as findings show it
 * @param path where it is
 * @param kind by its first bytes, not by its name
 */
public record LargeFile(Location at, Path path, Kind kind) {

    /** What the first bytes of a file say. */
    public enum Kind {
        /** A zip archive, as XLSX is. */
        ZIP("504b0304"),
        /** A compound file: an old XLS, or a workbook with a password. */
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

    /** So far into a file a web page says that it is one. */
    private static final int PAGE_BYTES = 2_000;

    private static final Pattern PAGE = Pattern.compile(
            "^[^<]{0,20}<(?:(?:!doctype html|html|head|meta|style|body|div|table)\\b|(?:!--|\\?|!doctype).*<html\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The encoding that its byte order mark declares; empty without one, or when it cannot be read. */
    public Optional<Charset> charset() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            int mark = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            return switch (mark) {
                case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
                case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
                case 0xEFBB -> Optional.of(StandardCharsets.UTF_8);
                default -> Optional.empty();
            };
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it begins as HTML does, in whatever encoding. */
    public boolean isWebPage() {
        try (InputStream in = Files.newInputStream(path)) {
            String first = new String(in.readNBytes(PAGE_BYTES), StandardCharsets.ISO_8859_1).replace("\0", "");
            return PAGE.matcher(first).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    static LargeFile of(Location at, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new LargeFile(at, path, Kind.of(in.readNBytes(FIRST_BYTES)));
        }
    }

    /**
     * Its characters; empty, with findings, when it is no text in this encoding.
     *
     * @throws java.io.UncheckedIOException when reading fails halfway
     */
    public Optional<Characters> text(Charset charset, Findings findings) {
        if (kind != Kind.OTHER) {
            findings.add(FileRule.NO_TEXT_FILE.at(at));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            List<Finding> flaws = new Encoding(at, charset).flaws(in);
            flaws.forEach(findings::add);
            return flaws.isEmpty() ? Optional.of(Characters.open(path, charset)) : Optional.empty();
        } catch (IOException unreadable) {
            findings.add(FileRule.NOT_READABLE.at(at));
            return Optional.empty();
        }
    }
}
