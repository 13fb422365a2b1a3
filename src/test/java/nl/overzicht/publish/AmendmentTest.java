package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An author's files are amended completely or not at all, whichever step fails or is the last of a killed process. */
class AmendmentTest {

    private static final Map<String, String> OLD = Map.of(
            "letter.md", "old", "pages/index.md", "old", "data/streams.yaml", "old", "report.yaml", "not touched");
    private static final Map<String, String> NEW =
            Map.of("letter.md", "new", "pages/index.md", "new", "data/streams.yaml", "new", "list.csv", "new");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void atEachStep(boolean killed) throws IOException {
        int step = 0;
        for (DyingDisk disk = null; disk == null || disk.died(); step++) {
            Path content = prepare("content" + killed + step);
            disk = new DyingDisk(step, killed);
            attempt(content, disk);
            assertWhole(content);
            assertTrue(disk.died() || readFiles(content).equals(amendedFiles()), "amended when nothing fails");
        }
        assertTrue(step > 8, "too few steps: " + step);
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefused() throws IOException {
        Path content = prepare("busy");
        Findings findings = new Findings();
        try (Amendment first = Amendment.begin(content, findings).orElseThrow()) {
            assertTrue(Amendment.begin(content, findings).isEmpty());
            assertEquals("PUB-1", findings.toSortedList().get(0).code());
            Amendment.recover(content, new Findings());
            first.write("letter.md", "new".getBytes(StandardCharsets.UTF_8));
            first.apply();
        }
        assertEquals("new", Files.readString(content.resolve("letter.md")));
    }

    /** As in {@link Staging}: a folder may not distinguish upper case from lower case. */
    @Test
    void aFileIsWrittenOnceWhateverItsCase() throws IOException {
        byte[] bytes = "new".getBytes(StandardCharsets.UTF_8);
        try (Amendment amendment =
                Amendment.begin(prepare("case"), new Findings()).orElseThrow()) {
            amendment.write("pages/a.md", bytes);
            assertThrows(IllegalStateException.class, () -> amendment.write("pages/a.md", bytes));
            assertThrows(IllegalStateException.class, () -> amendment.write("pages/A.md", bytes));
            assertTrue(amendment.findWritten("Pages/A.md").isPresent());
        }
    }

    private Path prepare(String name) throws IOException {
        Path content = folder.resolve(name);
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return content;
    }

    /** Amends as {@code check --fix} does. A killed run closes nothing, but its lock ends with its process. */
    private static void attempt(Path content, Disk disk) throws IOException {
        Amendment amendment = null;
        try {
            amendment = Amendment.begin(content, disk, new Findings()).orElseThrow();
            Amendment open = amendment;
            NEW.forEach((path, text) -> open.write(path, text.getBytes(StandardCharsets.UTF_8)));
            amendment.apply();
            amendment.close();
        } catch (DyingDisk.Killed killed) {
            if (amendment != null) {
                amendment.dropLock();
            }
        } catch (IOException | UncheckedIOException failed) {
            if (amendment != null) {
                amendment.close();
            }
        }
    }

    /** All files are old or all are new, after the next start at the latest, and no work files are left. */
    private static void assertWhole(Path content) throws IOException {
        Amendment.recover(content, new Findings());
        Map<String, String> after = readFiles(content);
        assertTrue(after.equals(OLD) || after.equals(amendedFiles()), () -> content + ": " + after);
    }

    private static Map<String, String> amendedFiles() {
        Map<String, String> amended = new TreeMap<>(OLD);
        amended.putAll(NEW);
        return amended;
    }

    private static Map<String, String> readFiles(Path content) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            List<Path> found = all.filter(path -> !path.equals(content) && !Files.isDirectory(path))
                    .toList();
            for (Path file : found) {
                files.put(content.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
