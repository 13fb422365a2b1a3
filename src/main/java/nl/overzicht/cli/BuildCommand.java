package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.overzicht.console.CommandWords;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Destination;
import nl.overzicht.publish.Publisher;
import nl.overzicht.run.Pipeline;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code overzicht build CONTENT -o OUTPUT}: writes the site and the letters; after an error it prints the findings and writes
 * nothing.
 */
final class BuildCommand implements Callable<Integer> {

    /** How many of the foreign files in an output folder the message lists. */
    private static final int NAMED = 3;

    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private Path output;
    private final RenderOptions options;

    BuildCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("build", this)
                .requiredOption("-o", "--output", "OUTPUT", Path.class, path -> output = path)
                .parameter("CONTENT", Path.class, path -> content = path);
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
        options.refuse(Destination.isIn(output, content), "wrong.output.inContent");
        options.refuse(Destination.isIn(content, output), "wrong.content.inOutput");
        Findings findings = new Findings();
        Publisher.of(output).recover(findings);
        refuseFolderOfOthers(new Destination(output));
        pipeline.build(content, output, findings);
        return options.console().reportWriting(findings, words.get("outcome.published", output));
    }

    /** To be called after recovery, since a first build that was interrupted has a manifest only once it is completed. */
    private void refuseFolderOfOthers(Destination destination) throws IOException {
        Optional<Path> edition = destination.edition();
        options.refuse(edition.isPresent(), "wrong.output.edition", edition.orElse(output));
        List<String> foreign = destination.foreign();
        String first = foreign.stream().limit(NAMED).map(BilingualText::toLine).collect(Collectors.joining(", "));
        String key = foreign.size() > NAMED ? "wrong.output.foreign.many" : "wrong.output.foreign";
        options.refuse(!foreign.isEmpty(), key, output, first, foreign.size() - NAMED);
    }
}
