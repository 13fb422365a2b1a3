package nl.overzicht.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Preview;
import nl.overzicht.run.PreviewRun;

/** The content as it is shown, read again when it changed. The last that was right stays until another one is. */
final class LivePreview implements AutoCloseable {

    /** Of this run of the program, so that a page of an earlier one is fetched again. */
    private final String session = UUID.randomUUID().toString();

    private final PreviewRun run;
    private final Consumer<Exception> failures;
    private List<Finding> found = List.of();
    private final ExecutorService documents = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "overzicht-documents");
        thread.setDaemon(true);
        return thread;
    });

    private Preview settling;
    private int number;
    private PreviewState showing = new PreviewState(session, Optional.empty(), true, List.of());

    /**
     * @param run reads the content
     * @param failures receives why it could not be read at all, as when a disk fails
     */
    LivePreview(PreviewRun run, Consumer<Exception> failures) {
        this.run = run;
        this.failures = failures;
    }

    /** What is shown now. */
    synchronized PreviewState now() {
        return showing;
    }

    /** Waits until something else is shown than this, or this many milliseconds have passed. */
    synchronized PreviewState after(PreviewState last, long milliseconds) throws InterruptedException {
        if (showing.equals(last)) {
            wait(milliseconds);
        }
        return showing;
    }

    /** Reads the content as it is now; gives what was found. */
    Findings read() {
        Findings findings = new Findings();
        try {
            Optional<Preview> preview = run.read(now().preview(), findings);
            show(preview, findings.sorted());
        } catch (IOException | RuntimeException failed) {
            failures.accept(failed);
        }
        return findings;
    }

    private synchronized void show(Optional<Preview> preview, List<Finding> findings) {
        found = findings;
        if (preview.isPresent()) {
            number++;
            showing = new PreviewState(session + "." + number, preview, false, findings);
        } else {
            showing = new PreviewState(showing.revision(), showing.preview(), true, findings);
        }
        notifyAll();
    }

    /** A file of the output of what is shown; what only rendering finds is shown from then on. */
    Optional<byte[]> file(PreviewState shown, String path) {
        try {
            return shown.preview().flatMap(preview -> preview.file(path));
        } finally {
            shown.preview().ifPresent(this::addFindings);
            shown.preview().filter(Preview::isProvisional).ifPresent(this::settle);
        }
    }

    /** Pages do not wait for the documents whose size they show; one whose size changed comes again. */
    private synchronized void settle(Preview preview) {
        if (settling == preview) {
            return;
        }
        settling = preview;
        CompletableFuture.supplyAsync(preview::settle, documents)
                .whenComplete((changed, failed) -> settled(preview, failed == null, failed == null && changed));
    }

    private synchronized void settled(Preview preview, boolean succeeded, boolean changed) {
        settling = null;
        if (succeeded && preview.isProvisional()) {
            settle(preview);
        }
        if (changed && showing.preview().filter(preview::equals).isPresent()) {
            number++;
            showing =
                    new PreviewState(session + "." + number, showing.preview(), showing.isStale(), showing.findings());
            notifyAll();
        }
        addFindings(preview);
    }

    private synchronized void addFindings(Preview preview) {
        if (showing.isStale() || showing.preview().filter(preview::equals).isEmpty()) {
            return;
        }
        List<Finding> all = Stream.concat(found.stream(), preview.findings().sorted().stream())
                .sorted()
                .distinct()
                .toList();
        if (!all.equals(showing.findings())) {
            showing = new PreviewState(showing.revision(), showing.preview(), false, all);
            notifyAll();
        }
    }

    /** Releases documents that no request waits for. */
    @Override
    public void close() {
        documents.shutdownNow();
    }
}
