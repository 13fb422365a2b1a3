package nl.overzicht.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** The stream of server-sent events: what is shown at the beginning, and each time when something else is. It holds a thread. */
final class EventStream {

    /** All tabs of a browser share one stream, so that this is many browsers, or a program that does not let go. */
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

    /** Answers until the browser closes the stream, or the program ends; whether there was space. */
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
        PreviewState last = live.now();
        write("retry: 500\n" + message(last), out);
        while (true) {
            PreviewState now = live.after(last, HEARTBEAT);
            write(now.equals(last) ? ": still here\n\n" : message(now), out);
            last = now;
        }
    }

    /** The revision, and the panel by line. */
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
