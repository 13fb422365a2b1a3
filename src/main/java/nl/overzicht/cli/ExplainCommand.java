package nl.overzicht.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.rulebook.Family;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.run.RuleIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code overzicht explain [CODE]}: explains what the code of a finding means, why the rule exists and how to fix it. */
final class ExplainCommand implements Callable<Integer> {

    private final CommandWords words;
    private final CommandSpec spec;
    private String code;

    ExplainCommand(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("explain", this)
                .parameter("CODE", "0", "0..1", String.class, asked -> code = asked)
                .spec();
    }

    /** The specification of the arguments; parsing sets the fields of this command. */
    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        lines(Console.book(words.language())).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private List<String> lines(RuleBook book) {
        if (code == null) {
            return listRules(book);
        }
        String wanted = code.toUpperCase(Locale.ROOT).replaceFirst("^([A-Z]{2,4})[ _]?(?=[0-9])", "$1-");
        return RuleIndex.find(wanted)
                .map(rule -> book.require(wanted).lines(rule.severity(), words.language()))
                .or(() -> book.family(wanted).map(Family::lines))
                .orElseThrow(this::unknown);
    }

    private static List<String> listRules(RuleBook book) {
        List<String> lines = new ArrayList<>();
        for (String family : RuleIndex.families()) {
            lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
            lines.addAll(book.family(family).orElseThrow().lines());
        }
        return lines;
    }

    private ParameterException unknown() {
        Optional<String> hint = NearestWord.find(code.toUpperCase(Locale.ROOT), RuleIndex.codes())
                .map(near -> words.get("wrong.nearest", near));
        String message = words.get("wrong.code", BilingualText.toLine(code));
        return new ParameterException(
                spec.commandLine(), hint.map(words -> message + " " + words).orElse(message));
    }
}
