package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Excerpt;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.rule.MarkdownRule;
import nl.overzicht.print.FindingExcerpt;
import nl.overzicht.rulebook.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings for people, with the words underlined, and as JSON. */
class FormatTest {

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void aTypedNumber() throws IOException {
        content = DefaultReport.copyWithLetter(folder.resolve("in houd"), "Voor PMG is ruim €208 miljoen toegekend.");
    }

    @Test
    void theWordsAreUnderlined() {
        String out = CommandRun.done("check", content.toString()).out();
        assertTrue(
                out.contains("PRS-2 'ruim €208 miljoen' is overgetypt\n"
                        + "    Voor PMG is ruim €208 miljoen toegekend.\n"
                        + "                ^~~~~~~~~~~~~~~~~\n    hint: "),
                out);
    }

    @Test
    void theOutcomeSaysWhereThereIsMore() throws IOException {
        String err = CommandRun.done("check", content.toString()).err();
        assertTrue(err.endsWith("\nMeer over een melding: overzicht explain PRS-2\n"), err);
        Files.writeString(content.resolve("letter.md"), "Er is €5 en ${onbekend.feit}.\n");
        CommandRun run = CommandRun.of("check", content.toString(), "--lang", "en");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().endsWith("\nMore about a finding: overzicht explain MD-1 --lang en\n"), run::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif"})
    void standardOutputHoldsTheFindingsAndNothingElse(String format) {
        CommandRun run = CommandRun.done("check", content.toString(), "--format", format);
        assertTrue(run.out().contains("PRS-2"), run::out);
        assertFalse(run.out().contains("Geen fouten"), run::out);
        assertEquals("Geen fouten, 1 waarschuwing.\nMeer over een melding: overzicht explain PRS-2\n", run.err());
    }

    @Test
    void json() throws IOException {
        String out = CommandRun.done("check", content.toString(), "--format", "json", "--lang", "en")
                .out();
        for (JsonNode finding : new ObjectMapper().readTree(out).get("findings")) {
            if (finding.get("code").asText().equals("PRS-2")) {
                assertEquals("warning", finding.get("severity").asText());
                assertEquals("${pmg.amount}", finding.get("replacement").asText());
                assertEquals(13, finding.get("column").asInt());
                return;
            }
        }
        throw new AssertionError(out);
    }

    @Test
    void tabsWideSignsAndLongLines() {
        assertEquals(List.of("    a 5 b", "      ^"), linesBelow("a\t5 b", 3, "5"));
        assertEquals(List.of("    漢字 5 b", "         ^"), linesBelow("漢字 5 b", 4, "5"));
        assertEquals(List.of("    x 漢字 b", "      ^~~~"), linesBelow("x 漢字 b", 3, "漢字"));
        assertEquals(List.of("    e\u0301 5", "      ^"), linesBelow("e\u0301 5", 4, "5"));
        List<String> longLine = linesBelow("x".repeat(5000) + " 12 " + "y".repeat(5000), 5002, "12");
        assertTrue(longLine.get(0).length() < 120, longLine::toString);
        assertEquals(
                "12",
                longLine.get(0)
                        .substring(longLine.get(1).indexOf('^'), longLine.get(1).length()));
        assertEquals(List.of("    abc", "       ^"), linesBelow("abc", 9, ""));
    }

    /** A quoted text as long as a file may be. */
    @ParameterizedTest
    @ValueSource(strings = {"report.yaml", "data/statements.csv"})
    void aLongTextIsUnderlinedAsFarAsItIsShown(String path) {
        String text = "x".repeat(1_000_000);
        for (String line :
                List.of('"' + text + '"', "'" + text + "'", '"' + "\"\"".repeat(500_000) + '"', '"' + text)) {
            List<String> lines = FindingExcerpt.lines(
                    MarkdownRule.RAW_HTML.at(new Location(path, 1, 1)), Books.of(Language.NL), Optional.of(line));
            assertTrue(lines.get(2).startsWith("    ^"), () -> lines.get(2));
            assertTrue(lines.get(1).length() < 200, () -> lines.get(1));
        }
    }

    private static List<String> linesBelow(String line, int column, String words) {
        Finding finding = MarkdownRule.RAW_HTML
                .at(new Location("a.md", 1, column))
                .withExcerpt(new Excerpt(words, Optional.empty()));
        return FindingExcerpt.lines(finding, Books.of(Language.NL), Optional.of(line))
                .subList(1, 3);
    }
}
