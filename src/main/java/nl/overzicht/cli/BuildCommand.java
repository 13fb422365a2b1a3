package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overzicht build CONTENT -o OUTPUT}: site and letter, or findings and nothing. */
@Command(
        name = "build",
        description = "Maakt de site en de brief, of meldt wat eerst beter moet en schrijft niets.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud.")
    private Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT",
            description = "Map waarin het rapport komt te staan.")
    private Path output;

    @Mixin
    private RenderOptions options;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = options.pipeline();
        options.refuse(isBelow(output, content), "De uitvoer kan niet in de map van de inhoud komen.");
        options.refuse(isBelow(content, output), "De inhoud kan niet in de map van de uitvoer staan.");
        Findings findings = new Findings();
        Optional<Path> published = pipeline.build(content, output, findings) ? Optional.of(output) : Optional.empty();
        return options.console().report(findings, published);
    }

    private static boolean isBelow(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }
}
