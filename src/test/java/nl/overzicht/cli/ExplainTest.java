package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.rulebook.Books;
import nl.overzicht.rulebook.Family;
import nl.overzicht.rulebook.RuleText;
import nl.overzicht.run.RuleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code explain}, and the rule books behind it, which must explain every code. */
class ExplainTest {

    private static final Path CASES = Path.of("src/test/resources/findings");

    private static final Pattern PRINTED = Pattern.compile("(error|warning|notice) ([A-Z]{2,4}-[0-9]+) ");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void bothLanguagesExplainTheSame() {
        assertEquals(outline(Language.NL), outline(Language.EN));
    }

    private static List<String> outline(Language language) {
        return sections(language).map(rule -> rule.code() + shape(rule)).toList();
    }

    private static Stream<RuleText> sections(Language language) {
        return families(language).flatMap(family -> family.rules().stream());
    }

    private static Stream<Family> families(Language language) {
        return RuleIndex.families().stream()
                .map(name -> Books.of(language).family(name).orElseThrow());
    }

    /** The sequence of paragraphs and examples, which both languages must share. */
    private static String shape(RuleText rule) {
        return rule.blocks().stream()
                .map(block -> block.startsWith("    ") ? "=" : "-")
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @EnumSource
    void eachSectionSaysWhatAndHowToRepair(Language language) {
        String fix = language == Language.NL ? "Herstel: " : "To fix: ";
        for (Family family : families(language).toList()) {
            assertFalse(family.title().isBlank(), family::name);
            for (RuleText rule : family.rules()) {
                assertEquals(family.name(), rule.code().replaceFirst("-.*", ""), rule::code);
                assertFalse(rule.title().isBlank() || rule.title().endsWith("."), rule::title);
                assertTrue(rule.summary().length() > 30 && rule.summary().endsWith("."), rule::code);
                assertTrue(rule.blocks().get(1).startsWith(fix), rule::code);
            }
        }
    }

    /** Errors that are less severe when a whole has its sum or explains the difference, or when a mapping says so. */
    private static final Set<String> REACHING_LESS_FAR = Set.of("STM-25", "STM-29", "MAP-28");

    @Test
    void theSeverityIsThatOfTheGoldenCases() throws IOException {
        Map<String, Set<Severity>> seen = new TreeMap<>();
        try (Stream<Path> cases = Files.walk(CASES)) {
            for (Path file : cases.filter(path -> path.endsWith("expected.txt")).toList()) {
                PRINTED.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> seen.computeIfAbsent(found.group(2), code -> new TreeSet<>())
                                .add(Severity.valueOf(found.group(1).toUpperCase(Locale.ROOT))));
            }
        }
        assertTrue(seen.size() > 100, seen::toString);
        seen.forEach((code, severities) -> assertTrue(
                severities.contains(RuleIndex.find(code).orElseThrow().severity())
                        && (severities.size() == 1 || REACHING_LESS_FAR.contains(code)),
                code));
    }

    @ParameterizedTest
    @EnumSource
    void everyExplanationFitsOnAConsole(Language language) {
        sections(language)
                .flatMap(rule -> rule.lines(Severity.ERROR, language).stream())
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void aCodeIsExplained() {
        assertEquals(ExitCode.DONE, run("explain", "STM-21"));
        String said = out.toString();
        assertTrue(said.startsWith("STM-21  Onderdelen die niet optellen tot het geheel\nerror: "), said);
        assertTrue(said.contains("\n\nHerstel: ") && said.contains("\n    geheel:      ruim 400\n"), said);
        assertFalse(said.contains("#") || said.contains("`"), said);
    }

    @Test
    void inLowerCaseAndInEnglish() {
        assertEquals(ExitCode.DONE, run("explain", "stm-21", "--lang", "en"));
        assertTrue(out.toString().startsWith("STM-21  Parts that do not add up to the whole\n"), out::toString);
        assertTrue(out.toString().contains("\n\nTo fix: "), out::toString);
    }

    @Test
    void withoutACodeAllAreListedByFamily() {
        assertEquals(ExitCode.DONE, run("explain"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("ATT  Bijlagen en andere bestanden om mee te sturen", lines.get(0));
        assertEquals("  ATT-1    Bestand dat niet als PDF te openen is", lines.get(1));
        assertEquals(
                RuleIndex.codes().size(),
                lines.stream().filter(line -> line.startsWith("  ")).count());
    }

    @Test
    void theBeginningOfACodeListsItsFamily() {
        assertEquals(ExitCode.DONE, run("explain", "tzg"));
        assertEquals("TZG  Toezeggingen\n  TZG-1    Toezegging open na de termijn\n", out.toString());
    }

    @Test
    void anUnknownCodeIsWrongUsage() {
        assertEquals(ExitCode.USAGE, run("explain", "MDD-1"));
        assertTrue(err.toString().startsWith("Onbekende code 'MDD-1'. Bedoelde u MD-1?"), err::toString);
        assertEquals(ExitCode.USAGE, run("explain", "quite-something-else", "--lang", "en"));
        assertTrue(err.toString().contains("Unknown code 'quite-something-else'."), err::toString);
        assertEquals(ExitCode.USAGE, run("explain", "STM-1", "--lang", "fr"));
        assertEquals("", out.toString());
        assertFalse(err.toString().contains("\tat "), "a stack trace");
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
