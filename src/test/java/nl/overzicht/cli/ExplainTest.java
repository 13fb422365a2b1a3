package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Severity;
import nl.overzicht.load.rule.Rule;
import nl.overzicht.resource.Templates;
import nl.overzicht.rulebook.RuleBook;
import nl.overzicht.rulebook.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code explain}, and that the document behind it tells of every code that the product prints, and rightly. */
class ExplainTest {

    private static final Path MAIN = Path.of("src/main/java/nl/overzicht");
    private static final Path CASES = Path.of("src/test/resources/findings");

    private static final Pattern CODE = Pattern.compile("\"([A-Z]{2,4}-[0-9]+)\"");
    /** Names with the look of a code. */
    private static final Set<String> NO_CODES = Set.of("SHA-256", "UTF-8");

    private static final Pattern PRINTED = Pattern.compile("(error|warning|notice) ([A-Z]{2,4}-[0-9]+) ");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASectionAndNoSectionIsWithoutACode(Language language) throws IOException {
        List<String> told = book(language).rules().map(RuleText::code).toList();
        assertEquals(codes(), new TreeSet<>(told));
        assertEquals(told.stream().distinct().toList(), told);
    }

    @Test
    void bothLanguagesTellTheSameInTheSameOrder() {
        assertEquals(outline(book(Language.NL)), outline(book(Language.EN)));
    }

    private static List<String> outline(RuleBook book) {
        return book.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.name()),
                        group.rules().stream().map(rule -> rule.code() + " " + rule.severity() + shape(rule))))
                .toList();
    }

    /** A text for each text, an example for each example. */
    private static String shape(RuleText rule) {
        return rule.blocks().stream()
                .map(block -> block.startsWith("    ") ? "=" : "-")
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @EnumSource
    void eachSectionSaysWhatAndHowToMend(Language language) {
        String mend = language == Language.NL ? "Herstel: " : "To mend: ";
        for (RuleBook.Group group : book(language).groups()) {
            assertFalse(group.title().isBlank(), group::name);
            for (RuleText rule : group.rules()) {
                assertEquals(group.name(), rule.code().replaceFirst("-.*", ""), rule::code);
                assertFalse(rule.title().isBlank() || rule.title().endsWith("."), rule::title);
                assertTrue(rule.summary().length() > 30 && rule.summary().endsWith("."), rule::code);
                assertTrue(rule.blocks().get(1).startsWith(mend), rule::code);
            }
        }
    }

    @Test
    void theSeverityIsThatOfTheGoldenCases() throws IOException {
        Map<String, Set<Severity>> seen = new TreeMap<>();
        try (Stream<Path> cases = Files.walk(CASES)) {
            for (Path file : cases.filter(one -> one.endsWith("expected.txt")).toList()) {
                PRINTED.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> seen.computeIfAbsent(found.group(2), code -> new TreeSet<>())
                                .add(Severity.valueOf(found.group(1).toUpperCase(java.util.Locale.ROOT))));
            }
        }
        assertTrue(seen.size() > 100, seen::toString);
        seen.forEach((code, severities) -> assertEquals(
                severities, Set.of(book(Language.NL).find(code).orElseThrow().severity()), code));
        for (Rule rule : Rule.values()) {
            assertEquals(
                    rule.severity(),
                    book(Language.NL).find(rule.code()).orElseThrow().severity(),
                    rule::code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyExplanationFitsOnAConsole(Language language) {
        book(language)
                .rules()
                .flatMap(rule -> rule.lines(language).stream())
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void aCodeIsExplained() {
        assertEquals(ExitCode.DONE, run("explain", "STM-21"));
        String told = out.toString();
        assertTrue(told.startsWith("STM-21  Onderdelen die niet optellen tot het geheel\nerror: "), told);
        assertTrue(told.contains("\n\nHerstel: ") && told.contains("\n    geheel:      ruim 400\n"), told);
        assertFalse(told.contains("#") || told.contains("`"), told);
    }

    @Test
    void inLowerCaseAndInEnglish() {
        assertEquals(ExitCode.DONE, run("explain", "stm-21", "--lang", "en"));
        assertTrue(out.toString().startsWith("STM-21  Parts that do not add up to the whole\n"), out::toString);
        assertTrue(out.toString().contains("\n\nTo mend: "), out::toString);
    }

    @Test
    void withoutACodeAllAreListedByGroup() throws IOException {
        assertEquals(ExitCode.DONE, run("explain"));
        List<String> lines = out.toString().lines().toList();
        assertEquals("ATT  Bijlagen en andere bestanden om mee te sturen", lines.get(0));
        assertEquals("  ATT-1    Geen PDF die te openen is", lines.get(1));
        assertEquals(
                codes().size(),
                lines.stream().filter(line -> line.startsWith("  ")).count());
    }

    @Test
    void theBeginningOfACodeListsItsGroup() {
        assertEquals(ExitCode.DONE, run("explain", "tzg"));
        assertEquals("TZG  Toezeggingen\n  TZG-1    Toezegging open na haar termijn\n", out.toString());
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

    private static RuleBook book(Language language) {
        return RuleBook.of(new Templates(Optional.empty()), language);
    }

    /** As the sources write them; those of reading as their rules say. */
    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
        }
        codes.removeAll(NO_CODES);
        assertTrue(
                codes.containsAll(Arrays.stream(Rule.values()).map(Rule::code).toList()));
        return codes;
    }

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
