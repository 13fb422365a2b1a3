package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.render.site.origin.NumberLinks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages present sums, parts, periods and amounts without a sum, in a programme with one of each. */
@Tag("slow")
class MoneyPagesTest {

    private static final String ROWS = """
            id,stream,area,item,item_name,quantity,value,unit,precision,status,from,to,source
            a,s1,a1,,,amount,10,mln EUR,stated,granted,2026,2029,besluit
            b,s1,a2,,,amount,20,mln EUR,stated,granted,2026,2029,besluit
            c,s1,a3,,,amount,30,mln EUR,stated,reserved,2026,2029,besluit
            d,s1,,,,amount,90,mln EUR,stated,agreed,2026,2027,besluit
            e,s1,,,,amount,50,mln EUR,stated,agreed,2026,2026,besluit
            post1,s2,,1,Brug,amount,40,mln EUR,stated,granted,2026,2026,besluit
            post2,s2,,2,Tunnel,amount,37,mln EUR,stated,granted,2026,2026,besluit
            sub,s2,,,,amount,100,mln EUR,stated,granted,2026,2026,besluit
            p,s2,a1,P1,Brug,amount,25.5,mln EUR,stated,paid,2026,2026,besluit
            q,s2,a1,P2,Kade,amount,-3.5,mln EUR,stated,paid,2026,2026,besluit
            r,s2,a2,P3,Tunnel,amount,8,mln EUR,stated,paid,2027,2027,besluit
            most,s3,,x,Kering,amount,10,mln EUR,at-most,granted,2026,2028,besluit
            least,s3,,y,Gemaal,amount,5,mln EUR,at-least,granted,2027,2029,besluit
            paid,s3,,,,amount,2,mln EUR,stated,paid,2026,2026,besluit
            area,s4,a3,,,amount,1,mln EUR,stated,granted,2026,2026,besluit
            """;

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = new MadeUpMoney(3, 4, 1).write(folder.resolve("content"));
        Files.writeString(content.resolve("data/statements.csv"), ROWS);
        Files.writeString(content.resolve("report.yaml"), "factsheets: none\n", StandardOpenOption.APPEND);
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @Test
    void aNumberLeadsToItsRows() throws IOException {
        assertTrue(new NumberLinks(site).follow() > 50);
        Element link = page("jaren.html").select("a:has(> data)").stream()
                .filter(element -> element.text().replace('\u00a0', ' ').equals("€22 miljoen (berekend)"))
                .findFirst()
                .orElseThrow();
        assertEquals("gebieden/a1.html#s2.total.paid.2026", link.attr("href"));
    }

    @Test
    void anAmountForAPeriodIsWithItsYears() throws IOException {
        assertEquals(
                List.of(
                        "Stroom 1: €90 miljoen, afgesproken (voor 2026 t/m 2027 samen)",
                        "Stroom 1: €50 miljoen, afgesproken (daarvan alleen voor 2026)",
                        "Stroom 1: €30 miljoen (berekend), toegekend (voor 2026 t/m 2029 samen)",
                        "Stroom 1: €30 miljoen, gereserveerd (voor 2026 t/m 2029 samen)",
                        "Stroom 2: €100 miljoen, toegekend",
                        "Stroom 2: €22 miljoen (berekend), betaald"),
                year("2026").subList(0, 6));
        assertEquals(
                List.of(
                        "Stroom 1: €30 miljoen (berekend), toegekend (voor 2026 t/m 2029 samen)",
                        "Stroom 1: €30 miljoen, gereserveerd (voor 2026 t/m 2029 samen)"),
                year("2028").subList(0, 2));
    }

    @Test
    void partsAreBelowTheirWholeByName() throws IOException {
        assertEquals(
                List.of(
                        "Toegekend | €100 miljoen niet verdeeld over projecten: €23 miljoen (berekend)",
                        "Toegekend Brug (1) Onderdeel; telt niet apart mee | €40 miljoen",
                        "Toegekend Tunnel (2) Onderdeel; telt niet apart mee | €37 miljoen",
                        "Betaald | €30 miljoen (berekend)",
                        "Besteed | niet bekend"),
                stages("stromen/s2.html"));
        assertEquals(
                "under",
                page("stromen/s2.html").select("th:contains(Brug)").get(0).className());
    }

    @Test
    void whatHasNoSumSaysHowManyAmountsItIsAndWhy() throws IOException {
        String reason =
                "niet op te tellen: een bedrag met ‘maximaal’ of ‘minimaal’ staat naast een bedrag van een ander soort";
        assertTrue(stages("stromen/s3.html").contains("Toegekend | 2 bedragen " + reason));
        assertTrue(stages("stromen/s3.html").contains("Toegekend Kering (x) | maximaal €10 miljoen"));
        String home = page("index.html").select(".message").text().replace('\u00a0', ' ');
        assertTrue(home.contains("Toegekend 6 bedragen 2026 t/m 2029 niet op te tellen: "), home);
    }

    @Test
    void nothingEmptyIsShown() throws IOException {
        Document areasOnly = page("stromen/s4.html");
        assertTrue(areasOnly.select("table tbody:not(:has(tr))").isEmpty(), areasOnly::html);
        assertTrue(areasOnly.text().contains("Van deze stroom zijn ook getallen per gebied bekend: 1."));
        assertTrue(stages("stromen/s4.html").stream().anyMatch(row -> row.startsWith("Toegekend | €1 miljoen")));
        assertTrue(areasOnly.text().contains("1 rij"), areasOnly::text);
    }

    private static List<String> stages(String page) throws IOException {
        return page(page).getElementById("verloop-amount").closest("table").select("tbody tr").stream()
                .map(row -> row.child(0).text() + " | " + row.child(1).text())
                .map(row -> row.replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> year(String year) throws IOException {
        return page("jaren.html").getElementById("jaar-" + year).closest("section").select("li").stream()
                .map(line -> line.text().replace('\u00a0', ' '))
                .toList();
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(site.resolve(name).toFile());
    }
}
