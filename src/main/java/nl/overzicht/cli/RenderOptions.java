package nl.overzicht.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.overzicht.finding.Language;
import nl.overzicht.resource.Templates;
import nl.overzicht.run.Pipeline;
import nl.overzicht.run.SourceDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that renders a report can be told. */
final class RenderOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--templates", paramLabel = "DIR", description = "Map met eigen sjablonen, die voorgaan.")
    private Path templates;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de meldingen (standaard: nl).")
    private Language language = Language.NL;

    /**
     * The run with these templates.
     *
     * @throws ParameterException when they are in no folder
     */
    Pipeline pipeline() {
        refuse(templates != null && !Templates.isFolder(templates), "--templates " + templates + " is geen map.");
        return new Pipeline(Optional.ofNullable(templates), SourceDate.fromEnvironment(System.getenv()));
    }

    /** Where the command tells what it found. */
    Console console() {
        return new Console(command.commandLine(), language);
    }

    /**
     * Wrong usage.
     *
     * @throws ParameterException when it is wrong
     */
    void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), why);
        }
    }
}
