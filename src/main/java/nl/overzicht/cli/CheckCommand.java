package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.finding.Findings;
import nl.overzicht.fix.Fixes;
import nl.overzicht.publish.Amendment;
import picocli.CommandLine.Model.CommandSpec;

/** {@code overzicht check CONTENT}: prints all findings; writes nothing, except the corrections of {@code --fix}. */
final class CheckCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private Console.Format format = Console.Format.TEXT;
    private boolean fix;
    private boolean dryRun;
    private final RenderOptions options;

    CheckCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("check", this)
                .parameter("CONTENT", Path.class, path -> content = path)
                .option("--format", "text|json|sarif", Console.Format.class, chosen -> format = chosen)
                .flag("--fix", given -> fix = given)
                .flag("--dry-run", given -> dryRun = given);
        this.options = new RenderOptions(words, arguments);
        this.spec = arguments.spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        options.pipeline().read(content, findings);
        Console console = Console.ofFindings(
                spec.commandLine().getOut(), spec.commandLine().getErr(), words, format);
        return fix && !findings.haveErrors() ? repair(findings, console) : console.report(findings);
    }

    /**
     * Applies all certain corrections or none: nothing is written when there is any error. Afterwards the content is checked
     * again, since corrections shift the locations of the other findings.
     */
    private int repair(Findings findings, Console console) throws IOException {
        Fixes fixes = Fixes.of(content, findings.toSortedList());
        fixes.difference().forEach(console.notes()::println);
        if (dryRun || fixes.count() == 0) {
            return console.report(findings, words.count("outcome.fixable", fixes.count()));
        }
        Optional<Amendment> begun = Amendment.begin(content, findings);
        if (begun.isEmpty()) {
            return console.report(findings);
        }
        try (Amendment amendment = begun.get()) {
            fixes.files().forEach(amendment::write);
            amendment.apply();
        }
        console.notes().println(words.count("outcome.fixed", fixes.count()));
        Findings left = new Findings();
        options.pipeline().read(content, left);
        return console.report(left);
    }
}
