package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme with as many areas as the country has municipalities remains readable. */
@Tag("slow")
class ManyAreasTest {

    private static final int AREAS = 342;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = MadeUpProgramme.write(AREAS, folder.resolve("content"));
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @Test
    void areasAreGroupedByProvince() throws IOException {
        Document html = parse("gebieden.html");
        assertEquals(
                12,
                html.select("main table:not(figure table, [aria-labelledby=tabel-samen] table)")
                        .size());
        assertEquals(
                AREAS,
                html.select("main table:not(figure table, [aria-labelledby=tabel-samen] table) tbody tr")
                        .size());
        assertEquals(12, html.select("nav.contents a").size());
        assertEquals("Provincie 1", html.select("main h2").first().text());
    }

    @Test
    void noTableOfAFixedPageIsLong() throws IOException {
        try (Stream<Path> pages = Files.list(site)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                for (Element table : Jsoup.parse(page.toFile()).select("table")) {
                    assertTrue(table.select("tbody tr").size() <= 60, () -> page + ": " + table.select("caption"));
                }
                assertTrue(Jsoup.parse(page.toFile()).select("main li").size() <= 400, page::toString);
            }
        }
    }

    @Test
    void numbersOfAnAreaHaveTheirOriginOnItsPage() throws IOException {
        Document html = parse("gebieden/gebied-7.html");
        List<String> targets = html.select("#bedragen ~ .table a:has(> data)").eachAttr("href");
        int rows = 10;
        int sumsOfStreams = 2;
        int totals = 1 + 5;
        assertEquals(
                rows + sumsOfStreams + totals,
                targets.stream()
                        .filter(target -> target.startsWith("#"))
                        .distinct()
                        .count());
        Element origin = html.getElementById("dijken.gebied-7.2026");
        assertTrue(origin.text().matches("2026: .*, rij [0-9]+"), origin::text);
        Element line = origin.closest("tr");
        assertTrue(line.text().contains("Verzonnen besluit"), line::text);
    }

    @Test
    void yearsAndStreamsCountWhatIsOnThePagesOfAreas() throws IOException {
        assertTrue(parse("jaren.html").text().contains("bedragen per gebied bekend: 684."));
        assertTrue(parse("stromen/dijken.html").text().contains("getallen per gebied bekend: 1.710."));
    }

    private static Document parse(String page) throws IOException {
        return Jsoup.parse(site.resolve(page).toFile());
    }
}
