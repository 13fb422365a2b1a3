package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.load.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht build CONTENT -o OUTPUT}: site and letter, or findings and nothing. */
@Command(
        name = "build",
        description = "Maakt de site en de brief, of meldt wat eerst beter moet en schrijft niets.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description = "Map waarin het rapport komt te staan.")
    private Path output;

    @Option(names = "--templates", paramLabel = "DIR", description = "Map met eigen sjablonen, die voorgaan.")
    private Path templates;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() throws IOException {
        refuse(templates != null && !Templates.isFolder(templates), "--templates " + templates + " is geen map.");
        refuse(isBelow(output, content), "De uitvoer kan niet in de map van de inhoud komen.");
        refuse(isBelow(content, output), "De inhoud kan niet in de map van de uitvoer staan.");
        Findings findings = new Findings();
        Pipeline pipeline = new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
        Optional<Path> published = pipeline.build(content, output, findings) ? Optional.of(output) : Optional.empty();
        return new Console(spec.commandLine(), language).report(findings, published);
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private static boolean isBelow(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }
}
