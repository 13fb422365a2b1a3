package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.document.SourceFiles;
import nl.overzicht.publish.Amendment;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.ReviewRun;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code overzicht review CONTENT -o FILE.pdf}: writes a copy of a letter or of the progress report with notes for reviewers in
 * its margins.
 */
final class ReviewCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private Path output;
    private String letter;
    private boolean ofReport;
    private String since;
    private final RenderOptions options;

    ReviewCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("review", this)
                .requiredOption("-o", "--output", "PDF", Path.class, path -> output = path)
                .parameter("CONTENT", Path.class, path -> content = path)
                .option("--letter", "ID", String.class, id -> letter = id)
                .flag("--report", chosen -> ofReport = chosen)
                .option("--since", "EDITION", String.class, id -> since = id);
        this.options = new RenderOptions(words, arguments);
        this.spec = arguments.spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Path file = output.toAbsolutePath().normalize();
        Pipeline pipeline = options.pipeline();
        refuseFile(file);
        Findings findings = new Findings();
        new ReviewRun(pipeline, content, Optional.ofNullable(letter), ofReport, Optional.ofNullable(since))
                .write(file, findings);
        return options.console().reportWriting(findings, words.get("outcome.reviewed", output));
    }

    /** The copy must not be mistaken for the letter, and the folders of content and editions contain only what is published. */
    private void refuseFile(Path file) {
        options.refuse(ofReport && letter != null, "wrong.review.both");
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        options.refuse(!Amendment.isPath(name) || !name.toLowerCase(Locale.ROOT).endsWith(".pdf"), "wrong.review.name");
        options.refuse(name.equalsIgnoreCase(Letter.DEFAULT_FILE), "wrong.review.letter", Letter.DEFAULT_FILE);
        options.refuse(SourceFiles.isFolder(file), "wrong.review.folder", output);
        options.refuse(!SourceFiles.isFolder(file.getParent()), "wrong.review.noFolder", file.getParent());
        options.refuse(file.startsWith(content.toAbsolutePath().normalize()), "wrong.review.inContent");
    }
}
