package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path of a build is written once, at once or piece by piece. */
class StagingTest {

    private static final byte[] BYTES = "a".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenOnce() throws IOException {
        try (Staging staging = begin()) {
            staging.write("site/a.html", BYTES);
            assertThrows(IllegalStateException.class, () -> staging.write("site/a.html", BYTES));
            assertThrows(IllegalStateException.class, () -> staging.write("site/A.html", BYTES));
        }
    }

    @Test
    void piecesGiveTheSameFileAsAnArray() throws IOException {
        try (Staging staging = begin()) {
            staging.write("a.csv", file -> {
                file.write('a');
                staging.write("a.json", other -> other.write(BYTES));
                file.write(BYTES);
            });
            staging.write("b.csv", "aa".getBytes(StandardCharsets.UTF_8));
            Output.WrittenFile pieces = staging.findWritten("a.csv").orElseThrow();
            Output.WrittenFile whole = staging.findWritten("b.csv").orElseThrow();
            assertEquals(whole.sha256(), pieces.sha256());
            assertEquals(2, pieces.size());
            assertArrayEquals(BYTES, staging.read("a.json"));
            assertThrows(IllegalStateException.class, () -> staging.write("A.csv", file -> file.write(BYTES)));
            assertThrows(IllegalArgumentException.class, () -> staging.write("../a", file -> file.write(BYTES)));
        }
    }

    /** The other write begins while the first is under way, as that of another thread may. */
    @Test
    void aFileIsRefusedWhileAnotherWritesIt() throws IOException {
        try (Staging staging = begin()) {
            staging.write("site/a.csv", file -> {
                file.write('b');
                assertTwice(() -> staging.write("site/A.csv", BYTES));
                assertTwice(() -> staging.write("site/a.csv", other -> fail("begun")));
                assertTwice(() -> staging.writeDocument("site/a.csv", BYTES, 1));
            });
            assertArrayEquals(new byte[] {'b'}, staging.read("site/a.csv"));
            assertTwice(() -> staging.write("site/a.csv", other -> fail("begun")));
            assertEquals(1, staging.files().size());
        }
    }

    @Test
    void aFileThatFailsIsNotWritten() throws IOException {
        try (Staging staging = begin()) {
            staging.write("site", BYTES);
            assertThrows(UncheckedIOException.class, () -> staging.write("site/a.html", BYTES));
            assertEquals(Optional.empty(), staging.findWritten("site/a.html"));
            assertEquals(1, staging.files().size());
        }
    }

    private static void assertTwice(Runnable write) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, write::run);
        assertEquals("written twice: site/a.csv", refused.getMessage().replace("A.csv", "a.csv"));
    }

    private Staging begin() throws IOException {
        return Publisher.of(folder.resolve("output")).begin(new Findings()).orElseThrow();
    }
}
