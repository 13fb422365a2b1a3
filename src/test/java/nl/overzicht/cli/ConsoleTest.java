package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.Console;
import nl.overzicht.console.ExitCode;
import nl.overzicht.content.Resources;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rule books are read to print what a check found. */
class ConsoleTest {

    private static final Path SOUND = Path.of("src/test/resources/findings/base");

    private final List<String> read = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void withoutFindingsNone(Console.Format format) {
        assertEquals(ExitCode.DONE, report(CheckedContent.of(SOUND), format));
        assertEquals(List.of(), read);
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseOfTheFamiliesThatWereFoundAndEachOnce(Console.Format format) {
        Findings findings = new Findings();
        findings.add(DateRule.NO_YEAR.at(new Location("data/a.csv", 2, 1), "x"));
        findings.add(DateRule.NO_DATE.at(new Location("data/a.csv", 3, 1), "y"));
        assertEquals(ExitCode.FINDINGS, report(findings, format));
        assertEquals(List.of("rules/nl/DATE.md"), read);
    }

    private int report(Findings findings, Console.Format format) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Resources shipped = new Templates(Optional.empty());
        Resources watched = name -> {
            read.add(name);
            return shipped.find(name);
        };
        RuleBook book = new RuleBook(watched, Language.NL);
        return new Console(nowhere, nowhere, CommandWords.of(Language.NL), book, format).report(findings);
    }
}
