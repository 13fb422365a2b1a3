package nl.overzicht.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.Console;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.SourceDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options of every command that renders a report. */
final class RenderOptions {

    private final CommandWords words;
    private final CommandSpec command;
    private Path templates;

    /** Adds them to those of a command. */
    RenderOptions(CommandWords words, Arguments arguments) {
        this.words = words;
        this.command = arguments
                .option("--templates", "DIR", Path.class, path -> templates = path)
                .spec();
    }

    /**
     * The run with these templates.
     *
     * @throws ParameterException when they are in no folder
     */
    Pipeline pipeline() {
        refuse(templates != null && !Templates.isFolder(templates), "wrong.templates", templates);
        return new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
    }

    /** Where the command reports what it found. */
    Console console() {
        return Console.of(command.commandLine().getErr(), words);
    }

    /**
     * Wrong usage.
     *
     * @param key of the words that say why
     * @throws ParameterException when it is wrong
     */
    void refuse(boolean wrong, String key, Object... values) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), words.get(key, values));
        }
    }
}
