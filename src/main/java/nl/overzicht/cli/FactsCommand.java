package nl.overzicht.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.publish.Amendment;
import nl.overzicht.report.Report;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.SourceDate;
import nl.overzicht.trace.FactEntries;
import nl.overzicht.trace.FactEntry;
import nl.overzicht.trace.FactsJson;
import nl.overzicht.trace.FactsText;
import nl.overzicht.trace.SignOff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht facts CONTENT}: every number and name that a text may use, where it comes from and where it is used. */
@Command(
        name = "facts",
        description = "Somt op wat een tekst mag gebruiken: elk getal met zijn rijen, bronnen en gebruik.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(
            names = "--uses",
            description = "Ook elk gebruik: bestand en regel, bladzijde van de brief, pagina van de site.")
    private boolean withUses;

    @Option(names = "--json", description = "Als JSON: een object met facts.")
    private boolean json;

    @Option(
            names = "--sign-off",
            paramLabel = "FILE.csv",
            description = "Schrijf de aftekenlijst: getal, zin, rij, woorden van de bron en een lege kolom.")
    private Path signOff;

    @Option(names = "--templates", paramLabel = "DIR", description = "Map met eigen sjablonen, die voorgaan.")
    private Path templates;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() throws IOException {
        if (signOff != null && !Amendment.isPath(signOff.getFileName().toString())) {
            throw new ParameterException(
                    spec.commandLine(), "--sign-off: gebruik in de naam letters, cijfers, punt en streepje.");
        }
        Findings findings = new Findings();
        Console console = new Console(spec.commandLine(), language);
        Pipeline pipeline = new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
        Optional<Report> report = Pipeline.check(content, findings);
        Optional<List<FactEntry>> entries = report.map(one ->
                withUses || signOff != null ? pipeline.factsWithUses(one, content, findings) : FactEntries.of(one));
        if (entries.isEmpty() || findings.haveErrors()) {
            return console.report(findings, Optional.empty());
        }
        return signOff == null ? print(entries.get()) : writeSignOff(entries.get(), findings, console);
    }

    private int print(List<FactEntry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(FactsJson.of(entries, withUses));
        } else {
            new FactsText(language).lines(entries).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private int writeSignOff(List<FactEntry> entries, Findings findings, Console console) throws IOException {
        Amendment.put(signOff.toAbsolutePath().normalize(), SignOff.of(entries, language), findings);
        return console.report(findings, Text.of("Aftekenlijst geschreven in %s.", "List to sign off in %s.", signOff));
    }
}
