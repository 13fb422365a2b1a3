package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The limits in RELIABILITY.md are those of the program. */
class LimitsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| [^|]+ \\| ([0-9,]+) \\w+ \\| [^|]* \\| [^|]+ \\| `(\\w+)\\.(\\w+)` \\|");

    @Test
    void eachIsTheConstantThatItNames() throws IOException {
        List<Matcher> rows = Files.readString(Path.of("RELIABILITY.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
        assertTrue(rows.size() > 15, () -> rows.size() + " rows");
        for (Matcher row : rows) {
            Pattern constant =
                    Pattern.compile("\\b" + row.group(3) + " = " + row.group(1).replace(",", "_?") + "L?;");
            assertTrue(
                    sources(row.group(2)).stream()
                            .anyMatch(text -> constant.matcher(text).find()),
                    row.group());
        }
    }

    private static List<String> sources(String type) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.getFileName().toString().equals(type + ".java"))
                    .map(LimitsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
