package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. {@code -Dgolden.refresh=true} writes them again, but never in CI. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares a text with the file of this name in the folder of golden files. */
    public static void assertSame(String name, String actual) throws IOException {
        assertSame(FOLDER.resolve(name), actual);
    }

    /** Compares a text with a file; without the file it fails. */
    public static void assertSame(Path file, String actual) throws IOException {
        if (isRefreshed()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertTrue(Files.exists(file), () -> "no golden file " + file + "; make it with -Dgolden.refresh=true");
        assertEquals(Files.readString(file), actual, () -> file + " differs; look at it, then -Dgolden.refresh=true");
    }

    /** Whether golden files are being written. */
    public static boolean isRefreshed() {
        return Boolean.getBoolean("golden.refresh") && !MissingTool.isCi();
    }
}
