package nl.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;

/** The default report of this repository: as it is loaded, and as the command builds it, once per run of the tests. */
public final class DefaultReport {

    public static final Path CONTENT = Path.of("content");

    private static final class Build {
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
                .map(Report::of)
                .orElseThrow(
                        () -> new IllegalStateException(findings.toSortedList().toString()));
    }

    public static Report load() {
        return load(CONTENT);
    }

    /** The output folder of the default report. */
    public static Path output() {
        return Build.OUTPUT;
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
        return Folders.copy(CONTENT, into);
    }

    /** The same with a paragraph more at the end of its letter. */
    public static Path copyWithLetter(Path into, String paragraph) throws IOException {
        Path letter = copyContent(into).resolve("letter.md");
        Files.writeString(letter, Files.readString(letter) + "\n" + paragraph + "\n");
        return into;
    }

    /** The same without the annex that nobody has at hand: only an example may announce it. */
    public static Path copyToSend(Path into) throws IOException {
        Path settings = copyContent(into).resolve("report.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("  annexes:\n    - title: .*\n", ""));
        return into;
    }

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("overzicht");
            Folders.deleteAtExit(folder);
            return build(CONTENT, folder.resolve("output"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Builds a content folder by the command; gives its output folder. */
    public static Path build(Path content, Path output) {
        CommandRun.done("build", content.toString(), "-o", output.toString());
        return output;
    }
}
