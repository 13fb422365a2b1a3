package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.publish.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht verify OUTPUT}: whether an output or a frozen edition is still what was made. */
@Command(
        name = "verify",
        description = "Zegt wat er in een uitvoer of een bevroren editie is veranderd, bijgekomen of verdwenen.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTPUT", description = "Map van de uitvoer, of van een editie.")
    private Path folder;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        Optional<Integer> files = new Verification(folder, findings).run();
        Text whole = Text.of(
                "Niets veranderd: %s bestanden zijn zoals ze gemaakt zijn.",
                "Nothing changed: %s files are as they were made.", files.orElse(0));
        Text differs = Text.of("Dit is niet meer wat gemaakt is.", "This is no longer what was made.");
        return new Console(spec.commandLine(), language).report(findings, findings.haveErrors() ? differs : whole);
    }
}
