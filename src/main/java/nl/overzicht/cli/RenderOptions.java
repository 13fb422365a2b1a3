package nl.overzicht.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.cli.console.CommandWords;
import nl.overzicht.cli.console.Console;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.SourceDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that renders a report. */
final class RenderOptions {

    private final CommandWords words;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--templates", paramLabel = "DIR")
    private Path templates;

    RenderOptions(CommandWords words) {
        this.words = words;
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
