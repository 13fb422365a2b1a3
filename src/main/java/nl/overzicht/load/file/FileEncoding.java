package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * The encoding of a file, as its bytes show it.
 *
 * @param at the file as findings show it
 * @param path of the file on disk
 */
record FileEncoding(Location at, Path path) {

    /** The encoding of the byte order mark; empty when there is none. */
    Optional<Charset> mark() throws IOException {
        return signs().mark();
    }

    /** The most likely encoding when none is declared. */
    Charset likely() throws IOException {
        EncodingSigns signs = signs();
        Optional<Charset> shown = signs.mark().or(signs::wide);
        boolean isUtf8 = shown.isEmpty() && encoding(StandardCharsets.UTF_8).isWhole();
        return shown.orElse(isUtf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
    }

    /** What shows that the file is not in this encoding; empty when nothing does. */
    List<Finding> flaws(Charset charset) throws IOException {
        Optional<Charset> other = other(charset);
        return other.isPresent()
                ? List.of(FileRule.OTHER_ENCODING.at(
                        at, charset.name(), other.get().name().toLowerCase(Locale.ROOT)))
                : encoding(charset).flaws();
    }

    private EncodingSigns signs() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new EncodingSigns(in.readNBytes(EncodingSigns.PIECE));
        }
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
