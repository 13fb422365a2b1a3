package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed run left is finished by the next command, whichever it is, also when the content has errors. */
class RecoveryFirstTest {

    private static final String WRITTEN = "note.txt";

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void contentWithAnError() throws IOException {
        content = Folders.copy(Path.of("src/test/resources/findings/base"), folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), "${nothing.of.this}\n");
        output = Files.createDirectories(folder.resolve("output"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check CONTENT",
                "facts CONTENT",
                "freeze CONTENT",
                "diff CONTENT CONTENT",
                "build CONTENT -o OUTPUT",
                "review CONTENT -o OUTPUT/copy.pdf"
            })
    void ofTheContent(String command) throws IOException {
        Path left = left(content.resolve(".overzicht-amendment"));
        int code = run(command).code();
        assertEquals(command.startsWith("diff") ? ExitCode.DONE : ExitCode.FINDINGS, code, command);
        assertEquals("new", Files.readString(content.resolve(WRITTEN)), command);
        assertFalse(Files.exists(left), command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build CONTENT -o OUTPUT", "verify OUTPUT"})
    void ofTheOutput(String command) throws IOException {
        Path left = left(folder.resolve(".overzicht-output"));
        run(command);
        assertEquals("new", Files.readString(output.resolve(WRITTEN)), command);
        assertFalse(Files.exists(left), command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review CONTENT -o OUTPUT/copy.pdf", "facts CONTENT --sign-off OUTPUT/list.csv"})
    void ofTheFolderOfAFile(String command) throws IOException {
        Path left = left(output.resolve(".overzicht-amendment"));
        assertEquals(ExitCode.FINDINGS, run(command).code());
        assertEquals("new", Files.readString(output.resolve(WRITTEN)), command);
        assertFalse(Files.exists(left), command);
    }

    /** The state after the journal was written. */
    private static Path left(Path place) throws IOException {
        Files.createDirectories(place.resolve("new"));
        Files.writeString(place.resolve("new").resolve(WRITTEN), "new");
        return Files.writeString(place.resolve("journal"), "install " + WRITTEN + "\n");
    }

    private CommandRun run(String command) {
        return CommandRun.of(Arrays.stream(command.split(" "))
                .map(word -> word.replace("CONTENT", content.toString()).replace("OUTPUT", output.toString()))
                .toArray(String[]::new));
    }
}
