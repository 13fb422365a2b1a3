package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overzicht build CONTENT -o OUTPUT}: site and letter, or findings and nothing. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {

    private final CommandWords words;

    @Parameters(paramLabel = "CONTENT")
    private Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUTPUT")
    private Path output;

    @Mixin
    private final RenderOptions options;

    BuildCommand(CommandWords words) {
        this.words = words;
        this.options = new RenderOptions(words);
    }

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = options.pipeline();
        options.refuse(isBelow(output, content), "wrong.output.inContent");
        options.refuse(isBelow(content, output), "wrong.content.inOutput");
        Findings findings = new Findings();
        pipeline.build(content, output, findings);
        return options.console().reportWriting(findings, words.get("outcome.published", output));
    }

    private static boolean isBelow(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }
}
