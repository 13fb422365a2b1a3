package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No partial build is published: whichever step fails or is the last of a killed process, the output is complete, or
 * the next start completes it.
 */
@Tag("slow")
class InterruptedTest {

    private static final Map<String, String> OLD =
            Map.of("site/index.html", "old", "site/gone.html", "old", "kamerbrief.pdf", "old", "extra/a.txt", "old");
    private static final Map<String, String> NEW = Map.of(
            "site/index.html", "new", "site/stromen/a.html", "new", "kamerbrief.pdf", "new", "data/a.csv", "new");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("long")
    void theFirstBuild(boolean killed) throws IOException {
        atEachStep(killed, Map.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBuildOverAnother(boolean killed) throws IOException {
        atEachStep(killed, OLD);
    }

    @Test
    @Tag("long")
    void theRecoveryThatIsKilled() throws IOException {
        recoveryAtEachStep(true);
    }

    @Tag("full")
    @Test
    void theRecoveryThatFails() throws IOException {
        recoveryAtEachStep(false);
    }

    private void recoveryAtEachStep(boolean killed) throws IOException {
        boolean more = true;
        int step = 0;
        for (; more; step++) {
            boolean moreOfRecovery = true;
            for (int second = 0; moreOfRecovery; second++) {
                Path output = prepare("r" + killed + step + "-" + second, OLD);
                DyingDisk building = new DyingDisk(step, true);
                InterruptedBuild.attempt(output, building, NEW);
                DyingDisk recovering = new DyingDisk(second, killed);
                InterruptedBuild.attempt(output, recovering, Map.of());
                assertWhole(output, OLD);
                more = building.died();
                moreOfRecovery = recovering.died();
            }
        }
        assertTrue(step > 8, "too few steps: " + step);
    }

    private void atEachStep(boolean killed, Map<String, String> before) throws IOException {
        int step = 0;
        for (DyingDisk disk = null; disk == null || disk.died(); step++) {
            Path output = prepare("o" + killed + step, before);
            disk = new DyingDisk(step, killed);
            InterruptedBuild.attempt(output, disk, NEW);
            assertWhole(output, before);
            assertTrue(disk.died() || readFiles(output).equals(NEW), "published when nothing fails");
        }
        assertTrue(step > 8, "too few steps: " + step);
    }

    private Path prepare(String name, Map<String, String> before) throws IOException {
        Path output = folder.resolve(name).resolve("output");
        Files.createDirectories(output);
        Files.writeString(output.resolve("README.md"), "a note");
        if (!before.isEmpty()) {
            InterruptedBuild.attempt(output, new RealDisk(), before);
            assertEquals(before, readFiles(output));
        }
        return output;
    }

    /** All files are old or all are new, after the next start at the latest; the note of others stays. */
    private static void assertWhole(Path output, Map<String, String> before) throws IOException {
        InterruptedBuild.attempt(output, new RealDisk(), Map.of());
        Map<String, String> after = readFiles(output);
        assertTrue(after.equals(before) || after.equals(NEW), () -> output + ": " + after);
        assertEquals("a note", Files.readString(output.resolve("README.md")));
        assertFalse(Files.exists(output.resolveSibling(".overzicht-output")), "workplace left");
    }

    private static Map<String, String> readFiles(Path output) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            List<Path> found = all.filter(Files::isRegularFile).toList();
            for (Path file : found) {
                String path = output.relativize(file).toString();
                if (!path.equals("README.md") && !path.equals(Manifest.NAME)) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }
}
