package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that add nothing to their amount, and sums by year, are within the line of their sum; all others have their own line.
 */
class OriginPartsTest {

    /** A small page loads fast on a phone, and ten thousand of them are written fast. */
    private static final int MOST_BYTES = 10_000;

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = new MadeUpMoney(3, 3, 5, List.of("granted"), List.of("EUR")).write(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,quantity,value,unit,status,from,to,source,words,note
                p.2024,s1,a1,amount,5,mln EUR,granted,2024,2024,besluit,,
                p.2025,s1,a1,amount,6,mln EUR,granted,2025,2025,besluit,,
                q.2024,s2,a1,amount,7,mln EUR,granted,2024,2024,besluit,,
                q.2025,s2,a1,amount,8,mln EUR,granted,2025,2025,besluit,,
                r.2024,s1,a2,amount,5,mln EUR,granted,2024,2024,besluit,5 miljoen,
                r.2025,s1,a2,amount,6,mln EUR,granted,2025,2025,besluit,,
                t.2024,s1,a3,amount,5,mln EUR,granted,2024,2024,besluit,,Na overleg
                t.2025,s1,a3,amount,6,mln EUR,granted,2025,2025,besluit,,
                """);
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @Test
    void rowsAreWithinTheSumOfTheirStreamAndYearsWithinTheTotal() throws IOException {
        Document page = page("a1");
        assertEquals(0, page.select("#tabel-bedragen").size());
        assertEquals(
                List.of(
                        "2024: €5 miljoen, rij 2",
                        "2025: €6 miljoen, rij 3",
                        "2024: €7 miljoen, rij 4",
                        "2025: €8 miljoen, rij 5"),
                plain(page.select("#s1\\.a1\\.total\\.granted li, #s2\\.a1\\.total\\.granted li")));
        assertEquals(
                List.of("2024: €12 miljoen (berekend), rij 2, 4", "2025: €14 miljoen (berekend), rij 3, 5"),
                plain(page.select("#a1\\.total\\.granted li")));
        assertEquals("2024: €5 miljoen, rij 2", plain(page.select("#p\\.2024")).get(0));
    }

    /** The words of a source and a remark would be lost within a sum. */
    @Test
    void aRowThatSaysMoreKeepsTheTableWithItsWords() throws IOException {
        for (String area : List.of("a2", "a3")) {
            Document page = page(area);
            assertEquals(2, page.select("#tabel-bedragen ~ tbody tr").size(), area);
            assertEquals(0, page.select(".origins ul").size(), area);
        }
        assertTrue(page("a2").getElementById("r.2024").text().contains("5 miljoen"));
        assertTrue(page("a3").getElementById("t.2024").text().contains("Na overleg"));
    }

    @Test
    void aCountSaysThatItWasCounted() throws IOException {
        Document origins = Jsoup.parse(site.resolve("herkomst.html").toFile());
        assertTrue(origins.getElementById("areas.count").text().endsWith("geteld in de gegevens"));
    }

    @Test
    void aPageOfAnAreaIsLight() throws IOException {
        long bytes = Files.size(site.resolve("gebieden/a1.html"));
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    private static Document page(String area) throws IOException {
        return Jsoup.parse(site.resolve("gebieden/" + area + ".html").toFile());
    }

    private static List<String> plain(Elements lines) {
        return lines.stream().map(line -> line.text().replace('\u00a0', ' ')).toList();
    }
}
