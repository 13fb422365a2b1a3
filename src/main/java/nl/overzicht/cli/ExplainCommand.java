package nl.overzicht.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Nearest;
import nl.overzicht.finding.Text;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.rulebook.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht explain [CODE]}: what a code in a finding means, why the rule is there and how to mend it. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    private final CommandWords words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "0..1")
    private String code;

    ExplainCommand(CommandWords words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        RuleBook book = book(words.language());
        lines(book).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    /** What is told of every code. */
    static RuleBook book(Language language) {
        return RuleBook.of(new Templates(Optional.empty()), language);
    }

    private List<String> lines(RuleBook book) {
        if (code == null) {
            return all(book);
        }
        return book.find(code)
                .map(rule -> rule.lines(words.language()))
                .or(() -> book.group(code).map(RuleBook.Group::lines))
                .orElseThrow(() -> unknown(book));
    }

    private static List<String> all(RuleBook book) {
        List<String> lines = new ArrayList<>();
        for (RuleBook.Group group : book.groups()) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(group.lines());
        }
        return lines;
    }

    private ParameterException unknown(RuleBook book) {
        List<String> codes = book.rules().map(RuleText::code).toList();
        Optional<String> hint =
                Nearest.to(code.toUpperCase(Locale.ROOT), codes).map(near -> words.get("wrong.nearest", near));
        String message = words.get("wrong.code", Text.shown(code));
        return new ParameterException(
                spec.commandLine(), hint.map(words -> message + " " + words).orElse(message));
    }
}
