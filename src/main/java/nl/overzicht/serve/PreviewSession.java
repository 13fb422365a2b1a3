package nl.overzicht.serve;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.finding.Findings;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.run.PreviewRun;

/** A preview that is served, until it is closed. It writes no file. */
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
     * What is notified of what happens.
     *
     * @param read receives what was found each time when the content was read
     * @param failed receives why it could not be read or shown, other than by a finding
     */
    public record Listeners(Consumer<Findings> read, Consumer<Exception> failed) {}

    /**
     * Reads the content and begins to serve it.
     *
     * @param run with the content and the templates
     * @param port 0 for any that is free
     * @param words of the command
     * @param editor address that opens the file of a finding; empty: none
     * @throws BindException when the port is taken
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

    /** The port at which it is served. */
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
