package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht check CONTENT}: all findings, nothing written. */
@Command(
        name = "check",
        description = "Controleert de inhoud en schrijft niets.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        Pipeline.check(content, findings);
        return new Console(spec.commandLine(), language).report(findings, Optional.empty());
    }
}
