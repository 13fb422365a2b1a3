package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar: the same as the jar, with an archive of classes from its second start on. */
@Tag("slow")
class LauncherTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void givesTheSameWithAndWithoutItsArchive() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place with a space"));
        Files.copy(TARGET.resolve("overzicht"), place.resolve("overzicht"));
        Files.copy(TARGET.resolve("overzicht.jar"), place.resolve("overzicht.jar"));
        Files.createSymbolicLink(place.resolve("lib"), TARGET.resolve("lib"));
        String content = DefaultReport.CONTENT.toAbsolutePath().toString();
        assertEquals(0, run(place, "build", content, "-o", "first"));
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".jsa")).count());
        }
        assertEquals(0, run(place, "build", content, "-o", "second"));
        for (String output : List.of("first", "second")) {
            assertEquals(
                    Files.readString(DefaultReport.output().resolve("manifest.json")),
                    Files.readString(folder.resolve(output).resolve("manifest.json")));
        }
    }

    @Test
    void givesTheExitCodesOfTheJar() throws Exception {
        assertEquals(2, run(TARGET, "build"));
        assertEquals(1, run(TARGET, "check", folder.toString()));
    }

    private int run(Path place, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of("sh", place.resolve("overzicht").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("SOURCE_DATE_EPOCH");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertTrue(!printed.contains("jsa") && !printed.contains("[warning]"), printed);
        return code;
    }
}
