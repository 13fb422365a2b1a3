package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher beside the jar gives the same output as the jar, also through links, with and without a class archive.
 */
@Tag("slow")
class LauncherTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String CONTENT =
            Path.of("src/test/resources/findings/base").toAbsolutePath().toString();

    @TempDir
    private static Path folder;

    private static Path place;
    private static Path launcher;
    private static Path archive;
    private static byte[] whole;
    private static String right;

    /** The first build makes the class archive, here through links; it takes as long as all other tests together. */
    @BeforeAll
    static void install() throws Exception {
        place = Files.createDirectory(folder.resolve("place with a space"));
        launcher = place.resolve("overzicht");
        Files.copy(TARGET.resolve("overzicht"), launcher);
        Files.copy(TARGET.resolve("overzicht.jar"), place.resolve("overzicht.jar"));
        Files.createSymbolicLink(place.resolve("lib"), TARGET.resolve("lib"));
        assertEquals(0, build(linkLauncher(), "first"));
        archive = archives(place).get(0);
        whole = Files.readAllBytes(archive);
        right = runForOutput(launcher, "check", CONTENT);
    }

    @AfterAll
    static void unlink() throws IOException {
        Files.delete(place.resolve("lib"));
    }

    @BeforeEach
    void restore() throws IOException {
        Files.write(archive, whole);
    }

    /** The archive changes neither the output nor what is printed. */
    @Test
    void givesTheSameWithAndWithoutItsArchive() throws Exception {
        assertEquals(0, build(launcher, "second"));
        assertSame("first", "second");
        assertEquals(
                0, run(launcher, "build", DefaultReport.CONTENT.toAbsolutePath().toString(), "-o", "third"));
        assertEquals(
                Files.readString(DefaultReport.output().resolve("manifest.json")),
                Files.readString(folder.resolve("third/manifest.json")));
    }

    /** The archive is made for the JDK that packages, so that a user's run need not make one. */
    @Test
    void packagingLeavesAnArchive() throws IOException {
        assertFalse(archives(TARGET).isEmpty());
    }

    @Test
    void givesTheExitCodesOfTheJar() throws Exception {
        assertEquals(2, run(launcher, "build"));
        assertEquals(1, run(launcher, "check", folder.toString()));
    }

    @Test
    void onlyABuildThatPublishedLeavesAnArchive() throws Exception {
        Files.delete(archive);
        assertEquals(2, run(launcher, "build", CONTENT));
        assertEquals(1, run(launcher, "build", place.toString(), "-o", "none"));
        assertEquals(0, run(launcher, "check", CONTENT));
        assertEquals(List.of(), leftovers(place));
    }

    @Test
    @Tag("long")
    void anArchiveThatTheJvmRefusesDoesNotHinder() throws Exception {
        Files.writeString(archive, "no archive\nwhole\n");
        assertEquals(right, runForOutput(launcher, "check", CONTENT));
        assertEquals(0, build(launcher, "refused"));
        assertSame("first", "refused");
    }

    /** The JVM would crash on it; the next build makes a complete one. */
    @Test
    @Tag("long")
    void anArchiveThatIsCutShortIsNotUsed() throws Exception {
        for (int length : List.of(whole.length - 2, 2 * whole.length / 3, 50_000, 0)) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertEquals(right, runForOutput(launcher, "check", CONTENT), () -> "of " + length + " bytes");
        }
        assertEquals(0, build(launcher, "cut"));
        assertTrue(Files.size(archive) > whole.length / 2);
    }

    @Test
    @Tag("long")
    void anArchiveOfAnotherJvmIsNotUsed() throws Exception {
        byte[] bytes = whole.clone();
        int version = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(System.getProperty("java.vm.version"));
        bytes[version]++;
        Files.write(archive, bytes);
        assertEquals(right, runForOutput(launcher, "check", CONTENT));
    }

    @Test
    @Tag("long")
    void whereNoArchiveCanBeMadeThereIsNoWordOfIt() throws Exception {
        Files.delete(archive);
        ProcessBuilder without = process(launcher, "build", CONTENT, "-o", "without");
        without.environment().put("TMPDIR", folder.resolve("absent").toString());
        assertEquals(0, run(without));
        assertEquals(List.of(), leftovers(place));
        assertSame("first", "without");
    }

    /** A link in another folder to a link beside the launcher. */
    private static Path linkLauncher() throws IOException {
        Path near = Files.createSymbolicLink(place.resolve("near"), Path.of("overzicht"));
        Path bin = Files.createDirectory(folder.resolve("bin of mine"));
        return Files.createSymbolicLink(bin.resolve("far"), bin.relativize(near));
    }

    @Test
    @Tag("long")
    void twoFirstStartsAtOnce() throws Exception {
        Files.delete(archive);
        List<Process> both = new ArrayList<>();
        for (String output : List.of("one", "two")) {
            both.add(process(launcher, "build", CONTENT, "-o", output)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : both) {
            assertEquals(0, process.waitFor());
        }
        assertEquals(1, leftovers(place).size());
        assertEquals(archives(place), leftovers(place));
        assertSame("one", "two");
    }

    private static void assertSame(String output, String other) throws IOException {
        assertEquals(
                Files.readString(folder.resolve(output).resolve("manifest.json")),
                Files.readString(folder.resolve(other).resolve("manifest.json")));
    }

    private static List<Path> archives(Path place) throws IOException {
        return leftovers(place).stream()
                .filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                .toList();
    }

    /** The files that the launcher put beside the jar. */
    private static List<Path> leftovers(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("overzicht-"))
                    .toList();
        }
    }

    private static int build(Path start, String output) throws Exception {
        return run(start, "build", CONTENT, "-o", output);
    }

    private static int run(Path start, String... arguments) throws Exception {
        return run(process(start, arguments));
    }

    private static int run(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(printed.matches("(?s).*(jsa|aot|mktemp|\\[warning]).*"), printed);
        return process.waitFor();
    }

    /** Standard output of a run that succeeds. */
    private static String runForOutput(Path start, String... arguments) throws Exception {
        Process process = process(start, arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static ProcessBuilder process(Path start, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", start.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("SOURCE_DATE_EPOCH");
        return builder;
    }
}
