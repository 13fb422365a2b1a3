package nl.overzicht.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.overzicht.console.CommandWords;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.PreviewRun;

/** A preview that is served within the test, on a port that was free, with all that it reports. */
final class ServedContent implements AutoCloseable {

    private static final long PATIENCE = 60_000;

    final List<Findings> read = new CopyOnWriteArrayList<>();
    final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final PreviewSession serving;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedContent(Path content) throws IOException {
        this(content, Optional.empty());
    }

    ServedContent(Path content, Optional<Path> templates) throws IOException {
        PreviewRun run = new PreviewRun(new Pipeline(templates, Optional.empty()), content);
        Optional<EditorAddress> editor = Optional.of(new EditorAddress("vscode://file/{file}:{line}:{column}"));
        serving = PreviewSession.begin(
                run, 0, CommandWords.of(Language.EN), editor, new PreviewSession.Listeners(read::add, failures::add));
    }

    int port() {
        return serving.port();
    }

    String address(String path) {
        return "http://localhost:" + port() + "/" + path;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    /** Waits until the content was read so many times. */
    void awaitReads(int number) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (read.size() < number) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("read " + read.size() + " times, not " + number);
            }
            Thread.sleep(5);
        }
    }

    @Override
    public void close() {
        serving.close();
    }
}
