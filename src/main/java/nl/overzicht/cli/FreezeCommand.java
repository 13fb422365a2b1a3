package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code overzicht freeze CONTENT}: keeps the letter, the data and the sources as an edition. */
@Command(
        name = "freeze",
        description = "Bewaart de verstuurde brief, met de gegevens en de inhoud, voor altijd als editie.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FreezeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CONTENT", description = "Map met de inhoud; de editie komt in de map editions daarin.")
    private Path content;

    @Mixin
    private RenderOptions options;

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = options.pipeline();
        Findings findings = new Findings();
        Optional<Path> edition = pipeline.freeze(content, findings)
                .map(id -> content.resolve(Edition.FOLDER).resolve(id));
        return options.console().report(findings, edition);
    }
}
