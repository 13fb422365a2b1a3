package nl.overzicht.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.overzicht.console.CommandWords;
import nl.overzicht.finding.Findings;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.run.PreviewRun;

/** A running preview: reads the content, watches its files and serves it until it is closed. It writes no files. */
public final class PreviewSession implements AutoCloseable {

    private final PreviewServer server;
    private final FileWatcher watch;
    private final LivePreview live;

    private PreviewSession(LivePreview live, PreviewServer server, FileWatcher watch) {
        this.live = live;
        this.server = server;
        this.watch = watch;
    }

    /**
     * Callbacks for the events of a session.
     *
     * @param read receives the findings each time the content has been read
     * @param failed receives exceptions that prevented reading or answering
     */
    public record Listeners(Consumer<Findings> read, Consumer<Exception> failed) {}

    /**
     * Reads the content and starts to serve it.
     *
     * @param run with the content and the templates
     * @param port 0 for any free port
     * @param words texts of the command
     * @param editor URL that opens the file of a finding; empty: none
     * @throws BindException when the port is in use
     */
    public static PreviewSession begin(
            PreviewRun run, int port, CommandWords words, Optional<EditorAddress> editor, Listeners listeners)
            throws IOException {
        Templates resources = new Templates(Optional.empty());
        PreviewPanel panel =
                new PreviewPanel(words, new FindingList(words, new RuleBook(resources, words.language()), editor));
        LivePreview live = new LivePreview(run, listeners.failed());
        EventStream events = new EventStream(live, panel);
        SiteResponses answers = new SiteResponses(live, new OwnPages(words, panel, resources));
        PreviewServer server = new PreviewServer(port, answers, events, listeners.failed());
        List<Path> folders = Stream.concat(Stream.of(run.directory()), run.pipeline().templates().stream())
                .toList();
        Snapshot first = Snapshot.of(folders);
        listeners.read().accept(live.read());
        return new PreviewSession(
                live,
                server,
                FileWatcher.begin(folders, first, () -> listeners.read().accept(live.read())));
    }

    /** The port at which the preview is served. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        live.close();
    }
}
