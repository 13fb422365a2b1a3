package nl.overzicht.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside the jar proposes a command as it can be typed again. */
@Tag("slow")
class ProgramNameTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void byItsNameWhereThePathLeadsToIt() throws IOException {
        String printed = printName(TARGET + ":" + System.getenv("PATH"), "overzicht");
        assertTrue(printed.contains("'overzicht init'"), printed);
    }

    @Test
    void byItsPlaceWhereItDoesNot() throws IOException {
        String launcher = TARGET.resolve("overzicht").toString();
        String printed = printName(System.getenv("PATH"), launcher);
        assertTrue(printed.contains(launcher), printed);
    }

    /** What a check of a folder that is not there prints. */
    private String printName(String path, String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "\"$0\" check absent --lang en", command);
        builder.directory(folder.toFile()).environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
