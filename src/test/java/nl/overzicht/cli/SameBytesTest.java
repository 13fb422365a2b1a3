package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same bytes: the packaged jar in separate processes, folders, locales and time zones. */
class SameBytesTest {

    @TempDir
    private Path folder;

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"tr, TR, Europe/Amsterdam", "ar, EG, Pacific/Kiritimati"})
    void inTheOddestLocalesAndZones(String language, String country, String zone) throws Exception {
        inLocaleAndZone(language, country, zone);
    }

    @Tag("full")
    @ParameterizedTest
    @CsvSource({"nl, NL, Europe/Amsterdam", "en, US, Pacific/Kiritimati"})
    void inOurLocalesAndZones(String language, String country, String zone) throws Exception {
        inLocaleAndZone(language, country, zone);
    }

    private void inLocaleAndZone(String language, String country, String zone) throws Exception {
        Path output = folder.resolve("elsewhere/output");
        List<String> options = new ArrayList<>(Jar.QUICK);
        options.addAll(List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone));
        run(
                folder.toFile(),
                options,
                List.of("build", DefaultReport.CONTENT.toAbsolutePath().toString(), "-o", output.toString()));
        assertSameAsDefault(output);
    }

    /** Started as a plain jar, without the options that make it faster. */
    @Tag("slow")
    @Test
    @Tag("long")
    void fromACopyOfTheContentAndOverAnEarlierOutput() throws Exception {
        DefaultReport.copyContent(folder.resolve("a/b/copy"));
        List<String> command = List.of("build", "a/b/copy", "-o", "output");
        run(folder.toFile(), Jar.QUICK, command);
        run(folder.toFile(), List.of(), command);
        assertSameAsDefault(folder.resolve("output"));
    }

    @Tag("slow")
    @Test
    void aTimeFromOutsideIsTheTimeOfTheDocument() throws Exception {
        ProcessBuilder builder = command(
                folder.toFile(),
                Jar.QUICK,
                List.of("build", DefaultReport.CONTENT.toAbsolutePath().toString(), "-o", "output"));
        builder.environment().put("SOURCE_DATE_EPOCH", "1767225600");
        assertEquals(0, builder.start().waitFor());
        String letter = Files.readString(folder.resolve("output/kamerbrief.pdf"), StandardCharsets.ISO_8859_1);
        assertTrue(letter.contains("2026-01-01T00:00:00+00:00"));
    }

    private static void assertSameAsDefault(Path output) throws IOException {
        List<String> paths = paths(DefaultReport.output());
        assertEquals(paths, paths(output));
        for (String path : paths) {
            assertEquals(
                    -1L,
                    Files.mismatch(DefaultReport.output().resolve(path), output.resolve(path)),
                    () -> path + " differs");
        }
    }

    private static List<String> paths(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void run(File directory, List<String> options, List<String> arguments) throws Exception {
        Process process = command(directory, options, arguments).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
    }

    private static ProcessBuilder command(File directory, List<String> options, List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(Jar.command(options, arguments))
                .directory(directory)
                .redirectErrorStream(true);
        builder.environment().remove("SOURCE_DATE_EPOCH");
        return builder;
    }
}
