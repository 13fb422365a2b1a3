package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number can be traced to its row and its source, and a row to the sentences in which it is used. */
@Tag("slow")
class FactsTest {

    private final Map<Integer, String> pages = new HashMap<>();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFactWithItsRowAndSource() {
        assertEquals(ExitCode.DONE, run("facts", "content"));
        assertTrue(out.toString().contains("""
                                kansrijke-wijk.amount
                                    tekst    ruim €400 miljoen
                                    waarde   400000000 EUR, more-than
                                    status   made-available
                                    periode  2026 t/m 2028
                                    aard     van een bron
                                    rij      content/data/statements.csv:6 brief: ruim €400 miljoen
                                """), out::toString);
        assertFalse(out.toString().contains("gebruik"));
    }

    @Test
    void everyFactOnceAsJson() throws IOException {
        JsonNode facts = json("facts", "content", "--format", "json");
        List<String> ids = new ArrayList<>();
        facts.forEach(fact -> ids.add(fact.get("id").asText()));
        assertEquals(List.copyOf(DefaultReport.load().facts().ids()), ids);
        JsonNode total = fact(facts, "coalitie.amount.total");
        assertTrue(total.get("computed").asBoolean());
        assertEquals("945000000", total.get("value").asText());
        assertEquals("reserved", total.get("statuses").get(0).asText());
        assertEquals(2035, total.get("period").get("to").asInt());
        assertFalse(total.has("uses"));
    }

    /** Asserts that it is printed on its page, or on two pages when its sentence continues on the next. */
    private void isPrintedOn(PDDocument letter, JsonNode pages, String text) throws IOException {
        String printed = page(letter, pages.get(0).asInt());
        if (pages.size() == 1) {
            assertTrue(printed.contains(text), text);
            return;
        }
        assertEquals(2, pages.size(), text);
        printed += page(letter, pages.get(1).asInt());
        for (String word : text.split(" ")) {
            assertTrue(printed.contains(word), text);
        }
    }

    /** The page of a use is the page of the published letter on which it is printed. */
    @Test
    void usesNameThePagesOnWhichTheyArePrinted() throws IOException {
        JsonNode facts = json("facts", "content", "--json", "--uses");
        int found = 0;
        try (PDDocument letter = Loader.loadPDF(DefaultReport.letter())) {
            for (JsonNode fact : facts) {
                for (JsonNode use : fact.get("uses")) {
                    if (use.get("place").asText().startsWith("content/letter.md:")) {
                        isPrintedOn(letter, use.get("letter_pages"), printedValue(fact));
                        assertEquals("brief.html", use.get("site_pages").get(0).asText());
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 30, "uses in the letter: " + found);
    }

    @Test
    void everyExpressionOfEveryTextIsAUse() throws IOException {
        JsonNode facts = json("facts", "content", "--json", "--uses");
        long uses = 0;
        for (JsonNode fact : facts) {
            uses += fact.get("uses").size();
            fact.get("uses").forEach(use -> assertTrue(use.get("site_pages").size() > 0, use::toString));
        }
        try (Stream<Path> files = Files.walk(DefaultReport.CONTENT)) {
            long written = 0;
            for (Path file : files.filter(text -> text.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                written += Pattern.compile("\\$\\{(?!figure|table)")
                        .matcher(Files.readString(file))
                        .results()
                        .count();
            }
            assertEquals(written, uses);
        }
    }

    @Test
    void aLinkWithAFactInItIsAUseToo() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(
                content.resolve("pages/index.md"),
                "## Kop van ${pmg.amount}\n\nWaarde!${pmg.amount} en [de **${pmg.period}** en ${pmg.amount}](brief.html).\n");
        JsonNode facts = json("facts", content.toString(), "--json", "--uses");
        List<String> places = new ArrayList<>();
        fact(facts, "pmg.amount").get("uses").forEach(use -> {
            if (use.get("place").asText().contains("index.md")) {
                places.add(use.get("sentence").asText() + use.get("site_pages"));
            }
        });
        assertEquals("Kop van ruim €208 miljoen[\"index.html\"]", places.get(0));
        assertTrue(places.get(1).startsWith("Waarde!ruim €208 miljoen en de 2026 tot en met 2029"), places::toString);
        assertTrue(places.get(1).endsWith("[\"index.html\"]"), places::toString);
    }

    @Test
    void theListToSignOff() throws IOException {
        Path file = folder.resolve("lijst.csv");
        assertEquals(ExitCode.DONE, run("facts", "content", "--sign-off", file.toString()), err::toString);
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFF\"getal\";\"feit\";\"zin\""), lines.get(0));
        assertTrue(
                lines.contains(
                        "\"ruim €208 miljoen\";\"pmg.amount\";\"Aan de gemeenten met een NPLV-gebied wordt via de "
                                + "SPUK Preventie met Gezag 2026-2029 in totaal ruim €208 miljoen toegekend.\";"
                                + "\"content/letter.md:45\";\"2\";\"content/data/statements.csv:12\";"
                                + "\"Kamerbrief over de financiering van het NPLV\";\"ruim €208 miljoen\";\"\""),
                () -> String.join("\n", lines));
        assertEquals(List.of("lijst.csv"), List.of(folder.toFile().list()));
    }

    @Test
    void wrongContentListsNothing() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), "Er is ${onbekend.feit}.\n");
        Path file = folder.resolve("lijst.csv");
        assertEquals(ExitCode.FINDINGS, run("facts", content.toString(), "--sign-off", file.toString()));
        assertTrue(err.toString().contains("error MD-1"), err::toString);
        assertFalse(Files.exists(file));
        assertEquals(ExitCode.USAGE, run("facts", "content", "--sign-off", "een lijst.csv"));
    }

    private static String printedValue(JsonNode fact) {
        return fact.get("value") == null
                ? fact.get("text").asText()
                : fact.get("text").asText().replaceAll("[^0-9]*([0-9.,]+).*", "$1");
    }

    /** The text of a page; cached. */
    private String page(PDDocument letter, int number) throws IOException {
        if (!pages.containsKey(number)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            pages.put(number, stripper.getText(letter).replaceAll("[\\s\u00a0]+", " "));
        }
        return pages.get(number);
    }

    private JsonNode json(String... arguments) throws IOException {
        assertEquals(ExitCode.DONE, run(arguments), err::toString);
        return new ObjectMapper().readTree(out.toString()).get("facts");
    }

    private static JsonNode fact(JsonNode facts, String id) {
        for (JsonNode fact : facts) {
            if (fact.get("id").asText().equals(id)) {
                return fact;
            }
        }
        throw new AssertionError(id);
    }

    private int run(String... arguments) {
        return CommandRun.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
