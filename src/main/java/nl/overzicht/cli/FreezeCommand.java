package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.load.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht freeze CONTENT}: keeps the letter, the data and the sources as an edition. */
@Command(
        name = "freeze",
        description = "Bewaart de verstuurde brief, met de gegevens en de inhoud, voor altijd als editie.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FreezeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud; de editie komt in de map editions daarin.")
    private Path content;

    @Option(names = "--templates", paramLabel = "DIR", description = "Map met eigen sjablonen, die voorgaan.")
    private Path templates;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() throws IOException {
        if (templates != null && !Templates.isFolder(templates)) {
            throw new ParameterException(spec.commandLine(), "--templates " + templates + " is geen map.");
        }
        Findings findings = new Findings();
        Pipeline pipeline = new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
        Optional<Path> edition = pipeline.freeze(content, findings)
                .map(id -> content.resolve(Edition.FOLDER).resolve(id));
        return new Console(spec.commandLine(), language).report(findings, edition);
    }
}
