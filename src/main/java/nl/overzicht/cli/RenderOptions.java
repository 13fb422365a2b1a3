package nl.overzicht.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.SourceDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options that all commands which render a report share. */
final class RenderOptions {

    private final CommandWords words;
    private final CommandSpec command;
    private Path templates;

    /** Adds the options to the arguments of a command. */
    RenderOptions(CommandWords words, Arguments arguments) {
        this.words = words;
        this.command = arguments
                .option("--templates", "DIR", Path.class, path -> templates = path)
                .spec();
    }

    /**
     * The run with the given templates.
     *
     * @throws ParameterException when the folder of templates does not exist
     */
    Pipeline pipeline() {
        refuse(templates != null && !Templates.isFolder(templates), "wrong.templates", templates);
        return new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
    }

    /** The console on which the command prints its findings. */
    Console console() {
        return Console.of(command.commandLine().getErr(), words);
    }

    /**
     * Reports wrong usage when the condition holds.
     *
     * @param wrong the condition
     * @param key of the message
     * @param values the arguments of the message
     * @throws ParameterException when it is wrong
     */
    void refuse(boolean wrong, String key, Object... values) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), words.get(key, values));
        }
    }
}
