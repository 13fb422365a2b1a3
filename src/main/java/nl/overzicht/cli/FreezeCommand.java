package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code overzicht freeze CONTENT}: keeps the letter, the data and the sources as an edition. */
@Command(name = "freeze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FreezeCommand implements Callable<Integer> {

    private final CommandWords words;

    @Parameters(paramLabel = "CONTENT")
    private Path content;

    @Mixin
    private final RenderOptions options;

    FreezeCommand(CommandWords words) {
        this.words = words;
        this.options = new RenderOptions(words);
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = options.pipeline();
        Findings findings = new Findings();
        String outcome = pipeline.freeze(content, findings)
                .map(edition -> words.get(
                        "outcome.frozen", content.resolve(Edition.FOLDER).resolve(edition.id()), edition.hash()))
                .orElse("");
        return options.console().reportWriting(findings, outcome);
    }
}
