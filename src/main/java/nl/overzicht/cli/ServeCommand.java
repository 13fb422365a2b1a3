package nl.overzicht.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.EnvironmentFailures;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.run.PreviewRun;
import nl.overzicht.serve.EditorAddress;
import nl.overzicht.serve.PreviewSession;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code overzicht serve CONTENT}: shows the report in a browser on this machine and renders it again after each save, until
 * the program ends.
 */
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;
    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private int port;
    private String editor;
    private final RenderOptions options;

    ServeCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("serve", this)
                .parameter("CONTENT", Path.class, path -> content = path)
                .option("--port", "N", int.class, "8080", number -> port = number)
                .option("--editor", "ADDRESS", String.class, address -> editor = address);
        this.options = new RenderOptions(words, arguments);
        this.spec = arguments.spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.refuse(port < 0 || port > LAST_PORT, "wrong.serve.port");
        options.refuse(editor != null && !EditorAddress.isRight(editor), "wrong.serve.editor");
        PreviewRun run = new PreviewRun(options.pipeline(), content);
        Console console = options.console();
        if (!SourceFiles.isFolder(content)) {
            Findings findings = new Findings();
            run.read(Optional.empty(), findings);
            return console.report(findings);
        }
        Optional<EditorAddress> address = Optional.ofNullable(editor).map(EditorAddress::new);
        PreviewSession.Listeners listeners =
                new PreviewSession.Listeners(found -> report(found, console), failed -> report(failed, console));
        try (PreviewSession serving = PreviewSession.begin(run, port, words, address, listeners)) {
            console.notes().println(words.get("outcome.serving", serving.port()));
            new CountDownLatch(1).await();
        } catch (BindException taken) {
            console.notes().println(words.get("failed.port", port));
            return ExitCode.IO;
        }
        return ExitCode.DONE;
    }

    private void report(Findings found, Console console) {
        String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        console.report(found, words.get(found.haveErrors() ? "outcome.stale" : "outcome.shown", time));
    }

    private void report(Exception failed, Console console) {
        Optional<String> circumstance = new EnvironmentFailures(words).explain(failed);
        console.notes().println(circumstance.orElseGet(() -> words.get("failed.bug")));
        if (circumstance.isEmpty()) {
            failed.printStackTrace(console.notes());
        }
        console.notes().flush();
    }
}
