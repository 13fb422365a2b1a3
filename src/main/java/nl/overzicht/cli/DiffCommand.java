package nl.overzicht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.ReportComparison;
import nl.overzicht.console.ChangesText;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.ExitCode;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.render.opendata.ChangesJson;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code overzicht diff A [B]}: lists the differences between two reports, of which the second is the later one. */
final class DiffCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path before;
    private Path after;
    private Path content;
    private boolean json;

    DiffCommand(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("diff", this)
                .parameter("A", Path.class, path -> before = path)
                .parameter("B", "1", "0..1", Path.class, path -> after = path)
                .option("--content", "CONTENT", Path.class, path -> content = path)
                .form(given -> json = given)
                .spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
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
        ReportComparison comparison =
                new ReportComparison(earlier.orElseThrow(), later.orElseThrow(), words.language(), messages::get);
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
