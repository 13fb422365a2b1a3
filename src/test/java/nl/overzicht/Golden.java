package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files below {@code src/test/resources/golden}. Refreshed by {@code -Dgolden.refresh=true}, never in CI. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Holds a text against its golden file. */
    public static void assertSame(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.refresh") && !"true".equals(System.getenv("CI"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertTrue(Files.exists(file), () -> "no golden file " + name + "; make it with -Dgolden.refresh=true");
        assertEquals(Files.readString(file), actual, () -> name + " differs; look at it, then -Dgolden.refresh=true");
    }
}
