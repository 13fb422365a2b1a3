package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.fix.Mending;
import nl.overzicht.publish.Amendment;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht check CONTENT}: all findings, nothing written but what {@code --fix} asks for. */
@Command(
        name = "check",
        description = "Controleert de inhoud en schrijft niets, behalve met --fix.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            description = "Vorm van de meldingen (standaard: text).")
    private Console.Format format = Console.Format.TEXT;

    @Option(names = "--fix", description = "Vervang overgetypte getallen waarvan vaststaat welk feit ze zijn.")
    private boolean fix;

    @Option(names = "--dry-run", description = "Met --fix: toon de vervangingen en schrijf niets.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        Pipeline.check(content, findings);
        Console console = new Console(spec.commandLine(), language, format);
        return fix && !findings.haveErrors() ? mend(findings, console) : console.report(findings, Optional.empty());
    }

    /** All sure replacements or none: with an error anywhere nothing is written. */
    private int mend(Findings findings, Console console) throws IOException {
        Mending mending = Mending.of(content, findings.sorted());
        mending.difference().forEach(spec.commandLine().getOut()::println);
        if (dryRun || mending.count() == 0) {
            return console.report(
                    findings,
                    Text.of(
                            "%s vervangingen mogelijk, niets geschreven.",
                            "%s replacements possible, nothing written.", mending.count()));
        }
        Optional<Amendment> begun = Amendment.begin(content, findings);
        if (begun.isPresent()) {
            try (Amendment amendment = begun.get()) {
                mending.files().forEach(amendment::write);
                amendment.apply();
            }
        }
        return console.report(findings, Text.of("%s getallen vervangen.", "%s numbers replaced.", mending.count()));
    }
}
