package nl.overzicht;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.cli.Main;
import nl.overzicht.content.Resources;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;

/** The default report of this repository: as it is loaded, and as the command builds it, once per run of the tests. */
public final class DefaultReport {

    public static final Path CONTENT = Path.of("content");

    private static final class Built {
        private static final Path OUTPUT = build();
    }

    private DefaultReport() {}

    /** Our own templates and fonts. */
    public static Resources resources() {
        return new Templates(Optional.empty());
    }

    /** The report of a content folder without errors. */
    public static Report load(Path content) {
        Findings findings = new Findings();
        return new Loader()
                .load(content, findings)
                .map(read -> new Report(read, Facts.of(read.programme())))
                .orElseThrow(() -> new IllegalStateException(findings.sorted().toString()));
    }

    public static Report load() {
        return load(CONTENT);
    }

    /** The output folder of the default report. */
    public static Path output() {
        return Built.OUTPUT;
    }

    public static byte[] letter() {
        return read("kamerbrief.pdf");
    }

    public static byte[] read(String path) {
        try {
            return Files.readAllBytes(output().resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A copy of the default content that a test may change. */
    public static Path copyContent(Path into) throws IOException {
        return copy(CONTENT, into);
    }

    /** The same without the annex that nobody has at hand: only an example may announce it. */
    public static Path copyToSend(Path into) throws IOException {
        Path settings = copyContent(into).resolve("report.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("  annexes:\n    - title: .*\n", ""));
        return into;
    }

    static Path copy(Path from, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = into.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return into;
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("overzicht");
            deleteAtExit(folder);
            return build(CONTENT, folder.resolve("output"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void deleteAtExit(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    }

    /** Builds a content folder by the command; gives its output folder. */
    public static Path build(Path content, Path output) {
        StringWriter err = new StringWriter();
        int code = Main.run(
                new String[] {"build", content.toString(), "-o", output.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        if (code != 0) {
            throw new IllegalStateException(err.toString());
        }
        return output;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException left) {
            // The system clears its own temporary folder.
        }
    }
}
