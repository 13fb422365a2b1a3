package nl.overzicht.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Preview;
import nl.overzicht.run.PreviewRun;

/** The content as it is shown, read again when it changed. The last that was right stays until another one is. */
final class LivePreview {

    /** Of this run of the program, so that a page of an earlier one is fetched again. */
    private final String session = UUID.randomUUID().toString();

    private final PreviewRun run;
    private final Consumer<Exception> failures;
    private List<Finding> found = List.of();
    private int number;
    private Showing showing = new Showing(session, Optional.empty(), true, List.of());

    /**
     * @param run reads the content
     * @param failures receives why it could not be read at all, as when a disk fails
     */
    LivePreview(PreviewRun run, Consumer<Exception> failures) {
        this.run = run;
        this.failures = failures;
    }

    /** What is shown now. */
    synchronized Showing now() {
        return showing;
    }

    /** Waits until something else is shown than this, or so many milliseconds have passed. */
    synchronized Showing after(Showing last, long milliseconds) throws InterruptedException {
        if (showing.equals(last)) {
            wait(milliseconds);
        }
        return showing;
    }

    /** Reads the content as it is now; gives what was found. */
    Findings read() {
        Findings findings = new Findings();
        try {
            Optional<Preview> preview = run.read(findings);
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
            showing = new Showing(session + "." + number, preview, false, findings);
        } else {
            showing = new Showing(showing.revision(), showing.preview(), true, findings);
        }
        notifyAll();
    }

    /** A file of the output of what is shown; what only rendering finds is shown from then on. */
    Optional<byte[]> file(Showing shown, String path) {
        try {
            return shown.preview().flatMap(preview -> preview.file(path));
        } finally {
            shown.preview().ifPresent(this::addFindings);
        }
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
            showing = new Showing(showing.revision(), showing.preview(), false, all);
            notifyAll();
        }
    }
}
