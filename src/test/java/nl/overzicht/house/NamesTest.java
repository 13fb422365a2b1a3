package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lambda variables say what they are: none is called {@code one}. */
class NamesTest {

    private static final Pattern UNNAMED = Pattern.compile("\\bone\\s*->|\\(one, \\w+\\)\\s*->");

    @Test
    void noLambdaVariableIsOne() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> unnamed = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> UNNAMED.matcher(text(file)).find())
                    .toList();
            assertEquals(List.of(), unnamed);
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
