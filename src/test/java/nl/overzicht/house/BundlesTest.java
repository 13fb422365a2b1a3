package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Message bundles have no key twice. */
class BundlesTest {

    /** Of two values of one key the last counts silently. */
    @Test
    void aKeyIsOnceInItsBundle() throws IOException {
        List<Path> bundles = bundles();
        assertTrue(bundles.size() >= 6, bundles::toString);
        for (Path bundle : bundles) {
            Set<String> keys = new HashSet<>();
            List<String> twice = Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !keys.add(key))
                    .toList();
            assertEquals(List.of(), twice, bundle::toString);
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> all =
                Stream.concat(Files.walk(Path.of("src/main/resources")), Files.walk(Path.of("templates")))) {
            return all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }
}
