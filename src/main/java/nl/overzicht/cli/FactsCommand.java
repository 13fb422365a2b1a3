package nl.overzicht.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.ExitCode;
import nl.overzicht.console.FactsText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.publish.Amendment;
import nl.overzicht.report.Report;
import nl.overzicht.run.Pipeline;
import nl.overzicht.trace.FactEntries;
import nl.overzicht.trace.FactEntry;
import nl.overzicht.trace.FactsJson;
import nl.overzicht.trace.SignOff;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code overzicht facts CONTENT}: lists every number and name that a text may use, where it comes from and where it is used.
 */
final class FactsCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private Path content;
    private List<String> prefixes = List.of();
    private boolean withUses;
    private boolean everySum;
    private boolean json;
    private Path signOff;
    private final RenderOptions options;

    FactsCommand(CommandWords words) {
        this.words = words;
        Arguments arguments = Arguments.of("facts", this)
                .parameter("CONTENT", Path.class, path -> content = path)
                .parameters("PREFIX", "1..*", all -> prefixes = all)
                .flag("--uses", given -> withUses = given)
                .flag("--sums", given -> everySum = given)
                .form(given -> json = given)
                .option("--sign-off", "FILE.csv", Path.class, path -> signOff = path);
        this.options = new RenderOptions(words, arguments);
        this.spec = arguments.spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        options.refuse(signOff != null && !isName(signOff.getFileName()), "wrong.signOff");
        Pipeline pipeline = options.pipeline();
        Findings findings = new Findings();
        if (signOff != null) {
            Amendment.recover(signOff.toAbsolutePath().normalize().getParent(), findings);
        }
        Optional<Report> report = pipeline.read(content, findings);
        Optional<FactEntries> entries = report.map(whole ->
                withUses || signOff != null ? pipeline.factsWithUses(whole, content, findings) : FactEntries.of(whole));
        if (entries.isEmpty() || findings.haveErrors()) {
            return options.console().report(findings);
        }
        List<String> none = prefixes.stream()
                .filter(prefix -> selectListed(entries.get())
                        .noneMatch(entry -> entry.fact().id().startsWith(prefix)))
                .toList();
        if (!none.isEmpty()) {
            throw new ParameterException(spec.commandLine(), noFacts(none.get(0), entries.get()));
        }
        return signOff == null ? print(entries.get()) : writeSignOff(entries.get(), findings);
    }

    private Stream<FactEntry> selectListed(FactEntries entries) {
        return entries.all(everySum);
    }

    /** The entries whose ids begin with the given prefix; all entries when no prefix was given. */
    private Stream<FactEntry> select(FactEntries entries) {
        return selectListed(entries)
                .filter(entry -> prefixes.isEmpty()
                        || prefixes.stream().anyMatch(entry.fact().id()::startsWith));
    }

    private String noFacts(String prefix, FactEntries entries) {
        Set<String> beginnings = new TreeSet<>();
        selectListed(entries).forEach(entry -> {
            beginnings.add(entry.fact().id());
            beginnings.add(entry.fact().id().replaceFirst("\\..*", ""));
        });
        String none = words.get("wrong.facts.none", prefix);
        return NearestWord.find(prefix, beginnings)
                .map(near -> none + " " + words.get("wrong.nearest", near))
                .orElse(none);
    }

    private static boolean isName(Path name) {
        return name != null && Amendment.isPath(name.toString());
    }

    private int print(FactEntries entries) {
        // The console's own writer flushes after each line, and there may be millions of lines.
        PrintWriter out = new PrintWriter(new BufferedWriter(spec.commandLine().getOut()));
        if (json) {
            FactsJson.write(select(entries), withUses, out);
        } else {
            FactsText text = new FactsText(words);
            select(entries).flatMap(entry -> text.lines(entry).stream()).forEach(out::println);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private int writeSignOff(FactEntries entries, Findings findings) throws IOException {
        List<String> head = SignOff.COLUMNS.stream()
                .map(column -> words.get("signOff." + column))
                .toList();
        Amendment.put(
                signOff.toAbsolutePath().normalize(), SignOff.of(select(entries).toList(), head), findings);
        return options.console().reportWriting(findings, words.get("outcome.signOff", signOff));
    }
}
