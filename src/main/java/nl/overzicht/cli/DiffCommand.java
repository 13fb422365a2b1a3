package nl.overzicht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.cli.console.ChangesText;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.Console;
import nl.overzicht.cli.console.ExitCode;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.Comparison;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.render.opendata.ChangesJson;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht diff A [B]}: what is different between two reports, the later one second. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private final CommandWords words;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A")
    private Path before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B")
    private Path after;

    @Option(names = "--content", paramLabel = "CONTENT")
    private Path content;

    @Option(names = "--json")
    private boolean json;

    DiffCommand(CommandWords words) {
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (after == null && content == null) {
            throw new ParameterException(spec.commandLine(), words.get("wrong.diff.other"));
        }
        Findings findings = new Findings();
        Optional<Report> earlier = load(folder(before), findings);
        Optional<Report> later = load(after == null ? content : folder(after), findings);
        if (findings.haveErrors()) {
            return Console.of(spec.commandLine().getErr(), words).report(findings, words.get("outcome.incomparable"));
        }
        Messages messages = Messages.of(new Templates(Optional.empty()), words.language());
        Comparison comparison =
                new Comparison(earlier.orElseThrow(), later.orElseThrow(), words.language(), messages::get);
        print(comparison.changes());
        return ExitCode.DONE;
    }

    private Path folder(Path given) {
        Optional<Path> edition = Optional.ofNullable(content)
                .map(folder -> folder.resolve(Edition.FOLDER).resolve(given))
                .filter(SourceFiles::isFolder);
        return SourceFiles.folder(edition.orElse(given));
    }

    private static Optional<Report> load(Path folder, Findings findings) throws IOException {
        Pipeline.recover(folder, findings);
        return new Loader().load(folder, findings).map(Report::of);
    }

    private void print(Changes changes) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ChangesJson.of(changes));
        } else {
            new ChangesText(words).lines(changes).forEach(out::println);
        }
        out.flush();
    }
}
