package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends {@code overzicht serve} before it serves. */
class ServeCommandTest {

    private static final int FINDINGS = 1;
    private static final int USAGE = 2;
    private static final int IO = 74;

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsTaken() throws IOException {
        Path content = MadeUpProgramme.write(2, folder.resolve("content"));
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run =
                    CommandRun.of("serve", content.toString(), "--port", "" + other.getLocalPort(), "--lang", "en");
            assertEquals(IO, run.code());
            assertTrue(run.err().contains("Port " + other.getLocalPort() + " is in use"), run.err());
            assertTrue(run.err().contains("--port 0"), run.err());
        }
    }

    @Test
    void noFolder() throws IOException {
        CommandRun missing = CommandRun.of("serve", folder.resolve("nergens").toString());
        assertEquals(FINDINGS, missing.code());
        assertTrue(missing.err().contains("FILE-"), missing.err());
        Path letter = Files.writeString(folder.resolve("brief.docx"), "iets");
        assertEquals(FINDINGS, CommandRun.of("serve", letter.toString()).code());
    }

    @Test
    void wrongOptions() {
        for (String[] wrong : new String[][] {
            {"--port", "-1"},
            {"--port", "65536"},
            {"--port", "veel"},
            {"--editor", "javascript:{file}"},
            {"--editor", "code"},
            {"--templates", "nergens"}
        }) {
            CommandRun run = CommandRun.of("serve", folder.toString(), wrong[0], wrong[1]);
            assertEquals(USAGE, run.code(), () -> wrong[1] + run.err());
            assertTrue(run.err().contains(wrong[0]), run.err());
        }
    }
}
