package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code map} and {@code init}: a number with a mark is a number, and the mark is a question. */
class MapMarksTest {

    @TempDir
    private Path folder;

    private String draft(String text) throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), text);
        return CommandRun.done("map", table.toString(), "--lang", "en").out();
    }

    private static String key(String draft, String key) {
        return draft.lines()
                .filter(line -> line.startsWith(key + ":"))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "'409,5*', '*'",
        "727**, '**'",
        "1.200 1), 1)",
        "1.200 (2), (2)",
        "1.200 a), a)",
        "'(p) 7.000,5', (p)",
        "1.500\u00b9, \u00b9",
        "900\u2020, \u2020",
        "800 [3], [3]",
        "700 p, p",
        "(50)*, '*'"
    })
    void aNumberWithAMark(String cell, String mark) throws IOException {
        String draft = draft("Regeling;2026;2027\nKade;%s;4,5\nSluis;12;%1$s\nDijk;-;3\n".formatted(cell));
        assertEquals("years: {2026: \"2026\", 2027: \"2027\"}", key(draft, "years"), draft);
        assertTrue(draft.contains("what do the marks next to the numbers mean (" + mark + ")"), draft);
        assertEquals("nothing: [\"-\"]", key(draft, "nothing"), draft);
        assertEquals("", key(draft, "withheld"), draft);
        assertEquals("decimal: comma", key(draft, "decimal"), draft);
    }

    /** A sign keeps its meaning beside a mark; a mark alone is no number. */
    @Test
    void marksBesideSignsAndAlone() throws IOException {
        String draft = draft("Regeling;2026;2027\nKade;4,5;- 1)\nSluis;12;*\nDijk;geheim*;3,5\n");
        assertEquals("nothing: [\"-\", \"*\"]", key(draft, "nothing"), draft);
        assertEquals("withheld: [geheim]", key(draft, "withheld"), draft);
        assertTrue(draft.contains("there are texts among the numbers: [\"*\"]"), draft);
        assertTrue(draft.contains("mean (* 1))"), draft);
    }

    /** One measure, though some of its years are provisional; what the table says of a mark is its meaning. */
    @Test
    void headsWithMarksAndAFootThatExplainsThem() throws IOException {
        String draft = draft(
                "Regeling;2025;2026*;2027**\nKade;4;5*;6**\nSluis;1;2*;9\n* voorlopig;;;\n** nader voorlopig;;;\n");
        assertEquals("years: {2025: \"2025\", 2026: \"2026*\", 2027: \"2027**\"}", key(draft, "years"), draft);
        assertTrue(draft.contains("  # Read from row 4\n  \"*\": voorlopig\n"), draft);
        assertTrue(draft.contains("  # Read from row 5\n  \"**\": nader voorlopig\n"), draft);
        assertFalse(draft.contains("what do the marks"), draft);
    }

    /** What is beside a year is said of all numbers of its row; an id has its year once. */
    @Test
    void marksBesideYears() throws IOException {
        String draft = draft("Wijk;Jaar;Bedrag\nOost;2023;5\nOost;2024*;6\nWest;2024*;7\n* voorlopig;;\n");
        assertTrue(draft.contains("  \"*\": voorlopig\n"), draft);
        assertTrue(draft.contains("  year: Jaar\n"), draft);
        assertTrue(draft.contains("columns: [Wijk]}"), draft);
    }

    /** The sums are those of the numbers without their marks, also in totals and in a column that adds up others. */
    @Test
    void theDraftReadsThem() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), """
                Regeling;2025;2026;Som
                Kade;409,5*;1;410,5 2)
                Sluis;1.200 1);3;1.203
                Dijk;(9,5)**;-;(9,5)
                Totaal;1.600 \u2020;4;1.604
                """);
        Path content = folder.resolve("content");
        CommandRun.done("init", content.toString(), "--table", table.toString());
        CommandRun.done("check", content.toString());
        String facts = CommandRun.done("facts", content.toString(), "total").out();
        assertTrue(facts.contains("1.604"), facts);
    }
}
