package nl.overzicht.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** An HTTP server that answers only requests from this machine. */
final class PreviewServer implements AutoCloseable {

    /** The number of threads; each stream of events occupies one as long as it lasts. */
    private static final int MOST_THREADS = EventStream.MOST + 32;

    private static final int IDLE_SECONDS = 30;

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final SiteResponses answers;
    private final EventStream events;
    private final Consumer<Exception> failures;

    /**
     * Starts to listen at the loopback address.
     *
     * @param port 0 for any free port
     * @param answers responses for addresses of the site
     * @param events the stream of events
     * @param failures receives exceptions that are bugs in the program
     * @throws BindException when the port is in use or may not be used
     * @throws IOException when the server cannot be started otherwise
     */
    PreviewServer(int port, SiteResponses answers, EventStream events, Consumer<Exception> failures)
            throws IOException {
        this.answers = answers;
        this.events = events;
        this.failures = failures;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        this.threads = new ThreadPoolExecutor(
                MOST_THREADS, MOST_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons());
        threads.allowCoreThreadTimeOut(true);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private static ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(work, "overzicht-answer");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The port at which it listens. */
    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange, port());
            boolean stream = request.refusal().isEmpty() && request.address().equals(OwnPages.EVENTS);
            if (!stream) {
                send(request.refusal().orElseGet(() -> answer(request.address())), exchange);
            } else if (!events.answer(exchange)) {
                send(Response.refusal(Response.UNAVAILABLE, "503 Too many browsers look at this preview."), exchange);
            }
        }
    }

    private Response answer(String address) {
        try {
            return answers.of(address);
        } catch (RuntimeException | StackOverflowError bug) {
            failures.accept(bug instanceof Exception exception ? exception : new IllegalStateException(bug));
            return Response.refusal(Response.FAILED, "500 This file cannot be shown. The terminal says why.");
        }
    }

    private static void send(Response answer, HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.headers().forEach(headers::set);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            headers.set("Content-Length", "" + answer.bytes().length);
        }
        exchange.sendResponseHeaders(answer.status(), head || answer.bytes().length == 0 ? -1 : answer.bytes().length);
        if (!head) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.bytes());
            }
        }
    }

    /** Releases the port and ends requests that still wait. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
