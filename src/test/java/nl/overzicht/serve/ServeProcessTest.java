package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process, asked by curl: ended or killed it leaves nothing, and the next one takes its port. */
@Tag("slow")
class ServeProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/");

    private static final int PATIENCE_SECONDS = 60;

    /** The code of a program that Ctrl-C ended. */
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    private record Running(Process process, int port) {}

    private Running start(Path content, int port) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // Under a shell that runs in the background the signal of Ctrl-C is ignored, and so it would be here.
        Process process = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        java.toString(),
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "nl.overzicht.cli.Main",
                        "serve",
                        content.toString(),
                        "--port",
                        "" + port)
                .redirectErrorStream(true)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Running(process, Integer.parseInt(address.group(1)));
            }
        }
        throw new IOException("ended without an address");
    }

    private static String curl(int port, String path) throws IOException {
        Process curl = new ProcessBuilder(
                        "curl",
                        "-s",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{http_code} %{content_type}",
                        "http://127.0.0.1:" + port + path)
                .start();
        return new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void nothingIsLeft() throws IOException, InterruptedException {
        Path content = MadeUpProgramme.write(2, folder.resolve("content"));
        Map<String, String> before = Folders.texts(content);
        Running killed = start(content, 0);
        assertEquals("200 text/html; charset=utf-8", curl(killed.port, "/"));
        assertEquals("200 application/pdf", curl(killed.port, "/kamerbrief.pdf"));
        killed.process.destroyForcibly().waitFor();
        assertEquals(List.of(), temporary());
        Running ended = start(content, killed.port);
        assertEquals("200 text/html; charset=utf-8", curl(ended.port, "/gebieden.html"));
        ended.process.destroy();
        assertTrue(ended.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals("000 ", curl(ended.port, "/"));
        Running interrupted = start(content, killed.port);
        assertEquals("200 text/html; charset=utf-8", curl(interrupted.port, "/"));
        new ProcessBuilder("kill", "-INT", "" + interrupted.process.pid())
                .start()
                .waitFor();
        assertTrue(interrupted.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(INTERRUPTED, interrupted.process.exitValue());
        assertEquals(before, Folders.texts(content));
        assertEquals(List.of(), temporary());
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(2, beside.count(), "content and tmp");
        }
    }
}
