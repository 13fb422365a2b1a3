package nl.overzicht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.ProgramName;
import nl.overzicht.draft.ContentDraft;
import nl.overzicht.draft.ContentDrafter;
import nl.overzicht.draft.Skeleton;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.NewFolder;
import nl.overzicht.resource.Templates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code overzicht init DIR}: creates a small, complete content folder to start from. */
final class InitCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path folder;
    private Skeleton.Kind kind;
    private Path table;

    InitCommand(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("init", this)
                .parameter("DIR", Path.class, path -> folder = path)
                .option(
                        "--kind",
                        "ministry|municipality|plain",
                        Skeleton.Kind.class,
                        "ministry",
                        chosen -> kind = chosen)
                .option("--table", "TABLE", Path.class, path -> table = path)
                .spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        NewFolder place = NewFolder.of(folder);
        if (place.isTaken()) {
            throw new ParameterException(spec.commandLine(), words.get("wrong.init.taken", folder));
        }
        Templates resources = new Templates(Optional.empty());
        Findings findings = new Findings();
        Optional<ContentDraft> draft = table == null
                ? Optional.empty()
                : new ContentDrafter(kind, words.language(), resources, findings).of(table);
        if (table != null && (draft.isEmpty() || findings.haveErrors())) {
            return Console.of(spec.commandLine().getErr(), words).reportWriting(findings, "");
        }
        Map<String, byte[]> files = draft.map(content -> content.files(resources))
                .orElseGet(() -> new Skeleton(kind, words.language()).files(resources));
        place.write(files);
        String build = "%s build %s -o %s"
                .formatted(ProgramName.get(), ProgramName.quote(folder), ProgramName.quote(output()));
        String key = draft.isEmpty() ? "outcome.begun" : "outcome.begun.table";
        return Console.of(spec.commandLine().getErr(), words)
                .reportWriting(findings, words.get(key, folder, files.size(), build));
    }

    /** An output folder beside the content folder, since an output may not lie within its content. */
    private String output() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Path inPlace = folder.normalize();
        boolean here = inPlace.toString().isEmpty() || inPlace.toString().equals(".");
        return here ? Path.of("..").resolve(name + "-output").toString() : inPlace + "-output";
    }
}
