package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.publish.Amendment;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.ReviewRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code overzicht review CONTENT -o FILE.pdf}: the letter with what a reviewer wants to know in its margins. */
@Command(name = "review", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReviewCommand implements Callable<Integer> {

    private final CommandWords words;

    @Parameters(paramLabel = "CONTENT")
    private Path content;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.pdf")
    private Path output;

    @Option(names = "--letter", paramLabel = "ID")
    private String letter;

    @Option(names = "--since", paramLabel = "EDITION")
    private String since;

    @Mixin
    private final RenderOptions options;

    ReviewCommand(CommandWords words) {
        this.words = words;
        this.options = new RenderOptions(words);
    }

    @Override
    public Integer call() throws IOException {
        Path file = output.toAbsolutePath().normalize();
        Pipeline pipeline = options.pipeline();
        refuseFile(file);
        Findings findings = new Findings();
        new ReviewRun(pipeline, content, Optional.ofNullable(letter), Optional.ofNullable(since)).write(file, findings);
        return options.console().reportWriting(findings, words.get("outcome.reviewed", output));
    }

    /** Nobody may take the copy for the letter, and the folders of content and editions hold what is sent. */
    private void refuseFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        options.refuse(!Amendment.isPath(name) || !name.toLowerCase(Locale.ROOT).endsWith(".pdf"), "wrong.review.name");
        options.refuse(name.equalsIgnoreCase(Letter.DEFAULT_FILE), "wrong.review.letter", Letter.DEFAULT_FILE);
        options.refuse(SourceFiles.isFolder(file), "wrong.review.folder", output);
        options.refuse(!SourceFiles.isFolder(file.getParent()), "wrong.review.noFolder", file.getParent());
        options.refuse(file.startsWith(content.toAbsolutePath().normalize()), "wrong.review.inContent");
    }
}
