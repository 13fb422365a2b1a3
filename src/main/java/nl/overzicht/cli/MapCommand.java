package nl.overzicht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.ExitCode;
import nl.overzicht.draft.ContentContext;
import nl.overzicht.draft.ContentMappings;
import nl.overzicht.draft.ContentMappings.MappingFile;
import nl.overzicht.draft.mapping.DraftContext;
import nl.overzicht.draft.mapping.MappingDraft;
import nl.overzicht.draft.mapping.TableDraft;
import nl.overzicht.draft.mapping.TableDrafts;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.file.Folder;
import nl.overzicht.publish.Amendment;
import nl.overzicht.resource.Templates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code overzicht map TABLE}: drafts the mapping of a foreign table from what the table contains. */
final class MapCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path table;
    private Path content;
    private Path output;

    MapCommand(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("map", this)
                .parameter("TABLE", Path.class, path -> table = path)
                .option("--content", "CONTENT", Path.class, path -> content = path)
                .option("-o", "--output", "--out", "FILE", Path.class, path -> output = path)
                .spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        Optional<Path> around = Optional.ofNullable(content).or(this::findContentFolder);
        TableDrafts drafting = new TableDrafts(context(around), words.language(), templates(), findings);
        List<TableDraft> drafts = drafting.of(table);
        if (drafts.isEmpty()) {
            return console().report(findings);
        }
        boolean isPlaced = output == null && findContentFolder().isPresent();
        return isPlaced ? place(around.orElseThrow(), drafts, findings) : print(drafts, findings);
    }

    private Console console() {
        return Console.of(spec.commandLine().getErr(), words);
    }

    private static Templates templates() {
        return new Templates(Optional.empty());
    }

    /** The content folder in whose folder of tables the table lies; empty: in none. */
    private Optional<Path> findContentFolder() {
        Path whole = table.toAbsolutePath().normalize();
        Path tables = whole.getParent();
        boolean lies = tables != null && tables.endsWith(Path.of(ContentMappings.TABLES)) && tables.getNameCount() > 2;
        return lies ? Optional.of(tables.getParent().getParent()) : Optional.empty();
    }

    private static DraftContext context(Optional<Path> content) {
        return content.flatMap(folder -> new Loader().load(folder, new Findings()))
                .map(ContentContext::of)
                .orElseGet(ContentContext::none);
    }

    private int print(List<TableDraft> drafts, Findings findings) throws IOException {
        if (output == null) {
            String text = String.join(
                    "---\n",
                    drafts.stream().map(draft -> draft.mapping().text()).toList());
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return console().report(findings, words.count("outcome.mapped", MappingDraft.questions(text)));
        }
        if (drafts.size() > 1) {
            throw new ParameterException(spec.commandLine(), words.get("wrong.map.several", drafts.size()));
        }
        return write(drafts.get(0), findings);
    }

    /** Writes to the file that the author named; if it exists, its own lines are kept. */
    private int write(TableDraft draft, Findings findings) throws IOException {
        Path file = output.toAbsolutePath().normalize();
        Optional<Folder> around = Folder.open(file.getParent(), findings);
        if (around.isEmpty()) {
            return console().report(findings);
        }
        MappingFile mapping = new ContentMappings(around.get(), words.language(), templates(), findings)
                .file(draft, file.getFileName().toString())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), words.get("wrong.map.taken", output)));
        if (mapping.isNew()) {
            Amendment.put(file, mapping.text().getBytes(StandardCharsets.UTF_8), findings);
        }
        console().notes().println(outcome(output, mapping));
        return console().report(findings, words.count("outcome.mapped", MappingDraft.questions(mapping.text())));
    }

    private int place(Path folder, List<TableDraft> drafts, Findings findings) throws IOException {
        Optional<Folder> opened = Folder.open(folder, findings);
        if (opened.isEmpty()) {
            return console().report(findings);
        }
        Map<String, MappingFile> files =
                new ContentMappings(opened.get(), words.language(), templates(), findings).files(drafts);
        if (files.values().stream().anyMatch(MappingFile::isNew)) {
            Optional<Amendment> begun = Amendment.begin(folder, findings);
            if (begun.isEmpty()) {
                return ExitCode.FINDINGS;
            }
            try (Amendment amendment = begun.get()) {
                files.values().stream()
                        .filter(MappingFile::isNew)
                        .forEach(
                                file -> amendment.write(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
                amendment.apply();
            }
        }
        files.values().forEach(file -> console().notes().println(outcome(folder.resolve(file.path()), file)));
        return findings.haveErrors()
                ? console().report(findings)
                : console().report(findings, words.count("outcome.mapped", questions(files)));
    }

    private String outcome(Path place, MappingFile file) {
        String key =
                file.isThere() ? file.isNew() ? "outcome.mapped.again" : "outcome.mapped.same" : "outcome.mapped.new";
        return words.get(key, place);
    }

    /** The number of unanswered questions in the files as they are now. */
    private static long questions(Map<String, MappingFile> files) {
        return files.values().stream()
                .mapToLong(file -> MappingDraft.questions(file.text()))
                .sum();
    }
}
