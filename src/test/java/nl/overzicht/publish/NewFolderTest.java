package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new folder has all its files or does not exist, whichever step on the disk fails. */
class NewFolderTest {

    private static final Map<String, byte[]> FILES =
            new TreeMap<>(Map.of("a.md", new byte[] {1}, "data/b.csv", new byte[] {2}, "data/c.csv", new byte[] {3}));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isCompleteOrAbsent(boolean empty) throws IOException {
        int failed = 0;
        for (boolean done = false; !done; ) {
            Path root = Files.createDirectory(folder.resolve("try-" + failed));
            Path target = root.resolve("content");
            if (empty) {
                Files.createDirectory(target);
            }
            DyingDisk disk = new DyingDisk(failed, false);
            NewFolder made = new NewFolder(target, disk);
            assertFalse(made.isTaken());
            try {
                made.write(FILES);
                assertTrue(made.isTaken());
                assertEquals(
                        List.of("content", "content/a.md", "content/data", "content/data/b.csv", "content/data/c.csv"),
                        paths(target.getParent()).stream()
                                .filter(path -> !path.startsWith("."))
                                .toList());
                done = !disk.died();
            } catch (IOException full) {
                assertEquals("no space left", full.getMessage());
                assertEquals(empty ? List.of("content") : List.of(), paths(root));
            }
            failed++;
        }
        assertTrue(failed > FILES.size() + 1, "steps that failed: " + failed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../../b"})
    void nothingIsWrittenBesideIt(String path) throws IOException {
        NewFolder made = NewFolder.of(folder.resolve("content"));
        assertThrows(IllegalArgumentException.class, () -> made.write(Map.of(path, new byte[0])));
        assertEquals(List.of(), paths(folder));
    }

    private static List<String> paths(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
