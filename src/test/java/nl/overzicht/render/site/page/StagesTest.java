package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.CoastReport;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress of a stream: each status with its own date, never added; what no source states is shown as unknown. */
@Tag("slow")
class StagesTest {

    private static final Path COAST = CoastReport.output().resolve("site/stromen");
    private static final Path NPLV = DefaultReport.output().resolve("site/stromen");

    @Test
    void agreedGrantedPaidAndSpentEachWithItsDate() throws IOException {
        assertEquals(
                List.of(
                        "Agreed | about \u20ac300 million | 2026\u20132030 | June 2025 | Coast Accord",
                        "Granted Earlier; not counted | \u20ac120 million | 2022\u20132025 | (June 2025) | Coast Accord",
                        "Granted | \u20ac180 million | 2026\u20132030 | 1 March 2026 | Decree on dunes",
                        "Paid | \u20ac95 million | 2026\u20132030 | 30 September 2026 | Progress report",
                        "Spent | about \u20ac61 million | 2026\u20132030 | 30 September 2026 | Progress report"),
                rows(COAST.resolve("dunes.html"), "verloop-amount"));
    }

    @Test
    void theCaptionSaysWhichDatesAreThoseOfSources() throws IOException {
        assertEquals(
                "Kilometres of dike, by status; dates in brackets are those of the source",
                Jsoup.parse(COAST.resolve("dikes.html").toFile())
                        .select("#verloop-kilometres")
                        .text());
    }

    /** The page of a stream and its factsheet have the same rows. */
    @Test
    void moneyOfNoStatusIsLast(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "Regeling;Toegekend bedrag;Ander bedrag\nJeugd;1.200.000,00;35.000,50\n");
        Path content = folder.resolve("content");
        CommandRun.done("init", content.toString(), "--table", table.toString());
        CommandRun.done(
                "build", content.toString(), "-o", folder.resolve("output").toString());
        List<String> rows = rows(folder.resolve("output/site/stromen/jeugd.html"), "verloop-amount");
        assertEquals(4, rows.size(), rows::toString);
        assertTrue(rows.get(0).startsWith("Toegekend | \u20ac1.200.000,00 | "), rows::toString);
        assertTrue(rows.get(3).startsWith("Status niet vermeld | \u20ac35.000,50 | "), rows::toString);
    }

    @Test
    void nothingIsAddedOverStatuses() throws IOException {
        String page = Jsoup.parse(COAST.resolve("dunes.html").toFile()).text().replace('\u00a0', ' ');
        for (int sum : new int[] {156, 275, 336, 395, 480, 575, 636}) {
            assertFalse(page.contains("\u20ac" + sum + " million"), () -> "added: " + sum);
        }
    }

    @Test
    void aCountHasItsAimAndItsResult() throws IOException {
        assertEquals(
                List.of(
                        "Target | 410 kilometres | 2026\u20132030 | (1 March 2026) | Decree on dikes",
                        "Realised | 57 kilometres |  | 30 September 2026 | Progress report"),
                rows(COAST.resolve("dikes.html"), "verloop-kilometres"));
    }

    @Test
    void anAimWithoutResultIsShownAsUnknown() throws IOException {
        List<String> homes = rows(NPLV.resolve("woontop.html"), "verloop-homes");
        assertEquals(2, homes.size());
        assertTrue(homes.get(0).startsWith("Doel | 50.000 nieuwe woningen | 2025 t/m 2029 | "), homes::toString);
        assertEquals("Gerealiseerd | niet bekend |  |  | ", homes.get(1));
    }

    @Test
    void whatNoSourceSaysOfMoneyIsShownAsUnknown() throws IOException {
        List<String> money = rows(NPLV.resolve("woontop.html"), "verloop-amount");
        assertTrue(money.get(0).startsWith("Afgesproken | naar schatting \u20ac600 miljoen | "), money::toString);
        assertEquals(
                List.of(
                        "Toegekend | niet bekend |  |  | ",
                        "Betaald | niet bekend |  |  | ",
                        "Besteed | niet bekend |  |  | "),
                money.subList(1, money.size()));
    }

    @Test
    void whatIsKnownOfPartsOrAreasIsNotCalledUnknown() throws IOException {
        List<String> parts = rows(NPLV.resolve("kansrijke-wijk.html"), "verloop-amount");
        assertEquals(
                3,
                parts.stream()
                        .filter(row -> row.startsWith("Toegekend Onderdeel;"))
                        .count(),
                parts::toString);
        List<String> reserve = rows(COAST.resolve("harbours.html"), "verloop-amount");
        assertTrue(
                reserve.stream().anyMatch(row -> row.matches("Reserved \\| €[0-9,]+ \\(computed\\) \\|.* 180 rows")),
                reserve::toString);
    }

    @Test
    void aCountWithoutAimHasNoTable() throws IOException {
        assertTrue(Jsoup.parse(NPLV.resolve("pmg.html").toFile())
                .select("#verloop-municipalities")
                .isEmpty());
    }

    private static List<String> rows(Path page, String caption) throws IOException {
        Document document = Jsoup.parse(page.toFile());
        Element table = document.getElementById(caption).closest("table");
        return table.select("tbody tr").stream()
                .map(row -> row.children().stream()
                        .map(Element::text)
                        .collect(Collectors.joining(" | "))
                        .replace('\u00a0', ' '))
                .toList();
    }
}
