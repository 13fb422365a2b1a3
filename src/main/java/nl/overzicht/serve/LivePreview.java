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

/**
 * The content that is shown, read again after each change. The last version without errors stays until there is a newer one.
 */
final class LivePreview implements AutoCloseable {

    /** Identifies this run of the program within a revision, so that a browser reloads a page from an earlier run. */
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
     * @param failures receives exceptions that prevent reading, such as disk errors
     */
    LivePreview(PreviewRun run, Consumer<Exception> failures) {
        this.run = run;
        this.failures = failures;
    }

    /** The state that is shown now. */
    synchronized PreviewState state() {
        return showing;
    }

    /** Waits until the state differs from this one, or until the given number of milliseconds has passed. */
    synchronized PreviewState awaitChange(PreviewState last, long milliseconds) throws InterruptedException {
        if (showing.equals(last)) {
            wait(milliseconds);
        }
        return showing;
    }

    /** Reads the content as it is now; gives the findings. */
    Findings read() {
        Findings findings = new Findings();
        try {
            Optional<Preview> preview = run.read(state().preview(), findings);
            show(preview, findings.toSortedList());
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

    /** A file of the output in this state. Findings that only rendering gives are shown from then on. */
    Optional<byte[]> file(PreviewState shown, String path) {
        try {
            return shown.preview().flatMap(preview -> preview.file(path));
        } finally {
            shown.preview().ifPresent(this::addFindings);
            shown.preview().filter(Preview::isProvisional).ifPresent(this::settle);
        }
    }

    /**
     * Renders documents whose sizes pages show, in the background, since pages do not wait for them. After a changed size pages
     * are loaded again.
     */
    private synchronized void settle(Preview preview) {
        if (settling == preview) {
            return;
        }
        settling = preview;
        CompletableFuture.supplyAsync(preview::settle, documents)
                .whenComplete((changed, failed) -> finishSettling(preview, failed == null, failed == null && changed));
    }

    private synchronized void finishSettling(Preview preview, boolean succeeded, boolean changed) {
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
        List<Finding> all = Stream.concat(found.stream(), preview.findings().toSortedList().stream())
                .sorted()
                .distinct()
                .toList();
        if (!all.equals(showing.findings())) {
            showing = new PreviewState(showing.revision(), showing.preview(), false, all);
            notifyAll();
        }
    }

    /** Stops rendering documents in the background. */
    @Override
    public void close() {
        documents.shutdownNow();
    }
}
