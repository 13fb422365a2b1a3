package nl.overzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up programme in English: 4 streams, 60 areas, amounts per area and year, a history, a theme. Built once per run. */
public final class CoastReport {

    public static final Path CONTENT = Path.of("src/test/resources/programmes/coast");

    private static final class Build {
        private static final Path OUTPUT = build();

        private static Path build() {
            try {
                Path folder = Files.createTempDirectory("coast");
                Folders.deleteAtExit(folder);
                return DefaultReport.build(CONTENT, folder.resolve("output"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private CoastReport() {}

    /** The output folder. */
    public static Path output() {
        return Build.OUTPUT;
    }

    /** A copy of the content with factsheets of its sixty areas, too. */
    public static Path copyWithSheetsOfAreas(Path into) throws IOException {
        Path settings = copy(into).resolve("report.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^factsheets: streams\n", ""));
        return into;
    }

    /** A copy of the content that a test may change. */
    public static Path copy(Path into) throws IOException {
        return Folders.copy(CONTENT, into);
    }
}
