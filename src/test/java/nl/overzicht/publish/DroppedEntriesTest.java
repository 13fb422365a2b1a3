package nl.overzicht.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was deleted together with its entry in the manifest is still missed, because other files imply it. */
public class DroppedEntriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamerbrief.pdf",
                "rapport.pdf",
                "site/kamerbrief.pdf",
                "site/rapport.pdf",
                "site/index.html",
                "site/_headers",
                "hosting/nginx.conf"
            })
    void aDroppedEntryIsReported(String path) throws IOException {
        Path output = folder.resolve("dropped");
        Folders.copy(DefaultReport.output(), output);
        drop(output, path);
        Files.delete(output.resolve(path));
        CommandRun run = CommandRun.of("verify", output.toString());
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("/" + path + ":1:1: error VER-8"), run::out);
    }

    /** Removes an entry from a manifest. */
    public static void drop(Path output, String path) throws IOException {
        Path file = output.resolve("manifest.json");
        JsonNode manifest = new ObjectMapper().readTree(file.toFile());
        ((ArrayNode) manifest.get("files"))
                .removeIf(entry -> entry.get("path").asText().equals(path));
        Files.writeString(file, manifest.toString());
    }
}
