package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No variable is called {@code one}, and no class is written with its package instead of an import. */
class NamesTest {

    private static final Pattern UNNAMED = Pattern.compile("(?m)\\bone\\s*->|\\(one, \\w+\\)\\s*->"
            + "|^(?!\\s*[*/])[^\"\n]*\\b(\\w*[A-Z]\\w*>*|int|long|double|var) one\\s*[,;:)=]");

    /** Within a line of code, not in an import, a comment or a string. */
    private static final Pattern WITH_PACKAGE = Pattern.compile(
            "(?m)^(?!import |package |\\s*[*/])[^\"\n]*(?<![\\w.\"])(java|javax|org|com|nl)(\\.[a-z][a-z0-9]*)+\\.[A-Z]");

    @Test
    void noVariableIsOne() throws IOException {
        assertEquals(List.of(), filesWith(UNNAMED));
        assertTrue(UNNAMED.matcher("for (Area one : areas)").find());
    }

    @Test
    void noClassIsWrittenWithItsPackage() throws IOException {
        assertEquals(List.of(), filesWith(WITH_PACKAGE));
        assertTrue(WITH_PACKAGE.matcher("        java.util.List<String> names;").find());
    }

    private static List<Path> filesWith(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("NamesTest.java"))
                    .filter(file -> pattern.matcher(text(file)).find())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
