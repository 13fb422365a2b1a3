package nl.overzicht.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Sends server-sent events to a browser: the current state at once, and each later state when it changes. Occupies a thread as
 * long as it lasts.
 */
final class EventStream {

    /**
     * The most streams at once. All tabs of a browser share one stream, so that more means many browsers, or a client that does
     * not close its streams.
     */
    static final int MOST = 64;

    private static final long HEARTBEAT = 5_000;

    private final Semaphore free = new Semaphore(MOST);
    private final LivePreview live;
    private final PreviewPanel panel;

    /** @param panel whose HTML is sent */
    EventStream(LivePreview live, PreviewPanel panel) {
        this.live = live;
        this.panel = panel;
    }

    /** Answers until the browser closes the stream or the program ends; gives false when there are too many streams already. */
    boolean answer(HttpExchange exchange) throws IOException {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(Response.OK, 0);
            if (exchange.getRequestMethod().equals("GET")) {
                send(exchange.getResponseBody());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
        return true;
    }

    private void send(OutputStream out) throws IOException, InterruptedException {
        PreviewState last = live.state();
        write("retry: 500\n" + message(last), out);
        while (true) {
            PreviewState now = live.awaitChange(last, HEARTBEAT);
            write(now.equals(last) ? ": still here\n\n" : message(now), out);
            last = now;
        }
    }

    /** An event with the revision, and the panel split into data lines. */
    private String message(PreviewState showing) {
        return panel.of(showing)
                .lines()
                .collect(
                        Collectors.joining("\ndata: ", "event: shown\nid: " + showing.revision() + "\ndata: ", "\n\n"));
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
