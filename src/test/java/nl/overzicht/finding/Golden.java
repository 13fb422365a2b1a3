package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. {@code -Dgolden.refresh=true} writes them anew, but never on a build server. */
final class Golden {

    private Golden() {}

    static void compare(Path file, String found) throws IOException {
        if (isRefreshed()) {
            Files.writeString(file, found);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", found, file.toString());
    }

    private static boolean isRefreshed() {
        return Boolean.getBoolean("golden.refresh") && !"true".equals(System.getenv("CI"));
    }
}
