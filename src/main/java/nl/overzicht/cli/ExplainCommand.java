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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code overzicht explain [CODE]}: what a code in a finding means, why the rule is there and how to mend it. */
@Command(
        name = "explain",
        description = {
            "Legt een code uit een melding uit: wat de regel zegt, waarom, en hoe u het herstelt.",
            "Zonder CODE: alle codes. Met alleen het begin, zoals STM: de codes die zo beginnen."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "De code, zoals STM-21.")
    private String code;

    @Option(names = "--lang", paramLabel = "nl|en", description = "Taal van de uitleg (standaard: nl).")
    private Language language = Language.NL;

    @Override
    public Integer call() {
        RuleBook book = book(language);
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
                .map(rule -> rule.lines(language))
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
        Text hint = Nearest.hint(code.toUpperCase(Locale.ROOT), codes);
        Text message = Text.of("Onbekende code '%s'", "Unknown code '%s'", Text.shown(code));
        String asked = hint.isEmpty() ? "." : "; " + hint.in(language);
        return new ParameterException(spec.commandLine(), message.in(language) + asked);
    }
}
