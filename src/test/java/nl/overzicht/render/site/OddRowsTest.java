package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streams with several currencies, with money in another quantity than the main one, and without rows, and an item id that
 * occurs both in a stream and in none. The pages state what each row states, and something is unknown only if there is no
 * row.
 */
class OddRowsTest {

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        Path content = new MadeUpMoney(2, 3, 1, List.of("granted"), List.of("EUR", "GBP", "USD"))
                .write(folder.resolve("content"));
        Path programme = content.resolve("data/programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme)
                        .replace("quantities:\n", "main: amount\nquantities:\n  advance:\n    title: Voorschot\n"));
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/index.md"), "In ${=2024} ${s1.total.granted.2024}.\n");
        Files.writeString(content.resolve("data/statements.csv"), """
                id,stream,area,item,item_name,quantity,value,unit,status,from,to,source
                a,s1,,,,amount,5,mln EUR,granted,2024,2024,besluit
                b,s1,,,,amount,6000000,GBP,granted,2024,2024,besluit
                c,s1,,,,amount,7000000,USD,paid,2025,2025,besluit
                d,s2,,,,advance,8,mln EUR,paid,2024,2024,besluit
                e,s1,a1,p1,Brug,amount,100000,EUR,granted,2024,2024,besluit
                f,,a2,p1,Sluis,amount,200000,EUR,granted,2024,2024,besluit
                g,s1,a2,p1,Kade,amount,300000,EUR,granted,2023,2023,besluit
                """);
        Files.writeString(content.resolve("report.yaml"), "factsheets: areas\n", StandardOpenOption.APPEND);
        site = DefaultReport.build(content, folder.resolve("output")).resolve("site");
    }

    @Test
    void eachCurrencyOfAStreamIsOnALineEuroFirst() throws IOException {
        String card = text(parse("index.html").select(".card").get(0).html());
        assertTrue(
                card.contains(
                        "€5,3 miljoen (berekend) Toegekend, 2023 t/m 2024 GBP 6 miljoen Toegekend, 2024 USD 7 miljoen Betaald, 2025"),
                card);
        for (String page : List.of("stromen.html", "gebieden/a1.html")) {
            String row =
                    text(parse(page).select("#tabel-stromen ~ tbody tr").get(0).html());
            assertTrue(
                    row.contains(
                            "€5,3 miljoen (berekend) GBP 6 miljoen USD 7 miljoen toegekend toegekend betaald 2023 t/m 2024 2024 2025"),
                    row);
        }
        assertEquals(3, parse("stromen/s1.html").select("dt:contains(Bedrag)").size());
    }

    @Test
    void otherMoneyIsNotUnknown() throws IOException {
        String card = text(parse("index.html").select(".card").get(1).html());
        assertTrue(card.contains("Voorschot: €8 miljoen Betaald, 2024"), card);
        assertTrue(text(parse("jaren.html").html()).contains("Stroom 2: Voorschot: €8,0 miljoen, betaald"));
        assertFalse(parse("stromen/s2.html").select("dl dd").text().contains("onbekend €"));
        assertTrue(text(parse("index.html").select(".card").get(2).html()).contains("onbekend"));
    }

    @Test
    void anItemIsThatOfItsOwnScope() throws IOException {
        List<String> rows = parse("gebieden/a2.html")
                .select("#tabel-geld ~ tbody tr:has(.under)")
                .eachText();
        assertEquals(
                List.of(
                        "Stroom 1: Kade (p1) toegekend €300.000 2023 €300.000",
                        "Sluis (p1) toegekend €200.000 2024 €200.000"),
                rows.stream().map(OddRowsTest::plain).toList());
    }

    @Test
    void aStreamAppliesWhereItHasARowOnPageAndFactsheetAlike() throws IOException {
        String page =
                text(parse("gebieden/a2.html").select("#tabel-stromen ~ tbody").html());
        assertTrue(page.contains("Verzonnen geldstroom nummer 1 Van: Ministerie van Voorbeelden Ja"), page);
        String sheet = pdf("factsheets/gebied-a2.pdf");
        assertTrue(sheet.contains("nummer 1 Ja") && sheet.contains("nummer 2 Onbekend"), sheet);
    }

    /** Sums of a year are not in every list of facts, but a text can use them; then their origin is shown. */
    @Test
    void aSumOfAYearThatATextNamesHasItsOrigin() throws IOException {
        assertEquals(
                "herkomst.html#s1.total.granted.2024",
                parse("index.html").select(".lead a:has(> data)").attr("href"));
        assertFalse(parse("herkomst.html").getElementById("s1.total.granted.2024") == null);
    }

    private static Document parse(String page) throws IOException {
        return Jsoup.parse(site.resolve(page).toFile());
    }

    private static String text(String html) {
        return plain(Jsoup.parse(html.replaceAll("</(span|td|th)>|<br>", " $0")).text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String pdf(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(site.resolve(file).toFile())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }
}
