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

/**
 * No variable is called {@code one}, {@code each} or another word that says nothing of it, in code or templates, and no class is
 * written with its package instead of an import.
 */
class NamesTest {

    private static final String SAYS_NOTHING = "(?:one|each|it|its|that|thing)";

    private static final Pattern UNNAMED =
            Pattern.compile("(?m)\\b" + SAYS_NOTHING + "\\s*->|\\(" + SAYS_NOTHING + ", \\w+\\)\\s*->"
                    + "|^(?!\\s*[*/])[^\"\n]*\\b(\\w*[A-Z]\\w*>*|int|long|double|var) " + SAYS_NOTHING + "\\s*[,;:)=]");

    private static final Pattern UNNAMED_IN_TEMPLATE = Pattern.compile("<#list [^>]+ as " + SAYS_NOTHING + "\\b");

    /** Within a line of code, not in an import, a comment or a string. */
    private static final Pattern WITH_PACKAGE = Pattern.compile(
            "(?m)^(?!import |package |\\s*[*/])[^\"\n]*(?<![\\w.\"])(java|javax|org|com|nl)(\\.[a-z][a-z0-9]*)+\\.[A-Z]");

    @Test
    void variablesSayWhatTheyHold() throws IOException {
        assertEquals(List.of(), filesWith(UNNAMED, "src", ".java"));
        assertEquals(List.of(), filesWith(UNNAMED_IN_TEMPLATE, "templates", ".ftlh"));
        assertTrue(UNNAMED.matcher("for (Area one : areas)").find());
        assertTrue(UNNAMED.matcher("areas.map(each -> each.name())").find());
        assertTrue(UNNAMED_IN_TEMPLATE.matcher("<#list areas as one>").find());
    }

    @Test
    void noClassIsWrittenWithItsPackage() throws IOException {
        assertEquals(List.of(), filesWith(WITH_PACKAGE, "src", ".java"));
        assertTrue(WITH_PACKAGE.matcher("        java.util.List<String> names;").find());
    }

    private static List<Path> filesWith(Pattern pattern, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
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
