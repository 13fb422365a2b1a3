package nl.overzicht.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.ExitCode;
import nl.overzicht.cli.console.FactsText;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Amendment;
import nl.overzicht.report.Report;
import nl.overzicht.run.Pipeline;
import nl.overzicht.trace.FactEntries;
import nl.overzicht.trace.FactsJson;
import nl.overzicht.trace.SignOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht facts CONTENT}: every number and name that a text may use, where it comes from and where it is used. */
@Command(name = "facts", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FactsCommand implements Callable<Integer> {

    private final CommandWords words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT")
    private Path content;

    @Option(names = "--uses")
    private boolean withUses;

    @Option(names = "--sums")
    private boolean everySum;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--sign-off", paramLabel = "FILE.csv")
    private Path signOff;

    @Mixin
    private final RenderOptions options;

    FactsCommand(CommandWords words) {
        this.words = words;
        this.options = new RenderOptions(words);
    }

    @Override
    public Integer call() throws IOException {
        options.refuse(signOff != null && !isName(signOff.getFileName()), "wrong.signOff");
        Pipeline pipeline = options.pipeline();
        Findings findings = new Findings();
        if (signOff != null) {
            Amendment.recover(signOff.toAbsolutePath().normalize().getParent(), findings);
        }
        Optional<Report> report = pipeline.read(content, findings);
        Optional<FactEntries> entries = report.map(whole ->
                withUses || signOff != null ? pipeline.factsWithUses(whole, content, findings) : FactEntries.of(whole));
        if (entries.isEmpty() || findings.haveErrors()) {
            return options.console().report(findings);
        }
        return signOff == null ? print(entries.get()) : writeSignOff(entries.get(), findings);
    }

    private static boolean isName(Path name) {
        return name != null && Amendment.isPath(name.toString());
    }

    private int print(FactEntries entries) {
        // The console's own writer empties itself at each line, of which there may be millions.
        PrintWriter out = new PrintWriter(new BufferedWriter(spec.commandLine().getOut()));
        if (json) {
            FactsJson.write(entries.all(everySum), withUses, out);
        } else {
            FactsText text = new FactsText(words);
            entries.all(everySum).flatMap(entry -> text.lines(entry).stream()).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private int writeSignOff(FactEntries entries, Findings findings) throws IOException {
        List<String> head = SignOff.COLUMNS.stream()
                .map(column -> words.get("signOff." + column))
                .toList();
        Amendment.put(
                signOff.toAbsolutePath().normalize(),
                SignOff.of(entries.all(everySum).toList(), head),
                findings);
        return options.console().reportWriting(findings, words.get("outcome.signOff", signOff));
    }
}
