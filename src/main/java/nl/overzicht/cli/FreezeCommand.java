package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Model.CommandSpec;

/** {@code overzicht freeze CONTENT}: stores the letter, the data and the sources as a permanent edition. */
final class FreezeCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private final RenderOptions options;

    FreezeCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("freeze", this).parameter("CONTENT", Path.class, path -> content = path);
        this.options = new RenderOptions(words, arguments);
        this.spec = arguments.spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
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
