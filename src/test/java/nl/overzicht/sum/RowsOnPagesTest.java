package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.DefaultReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the site sees of rows of several kinds. */
@Tag("slow")
class RowsOnPagesTest {

    @TempDir
    private Path folder;

    @Test
    void aWholeAboveStreamsHasARemainder() throws IOException {
        build("// 2026-2028 100", "dijken 2026-2028 60", "wegen 2026-2028 30");
        assertEquals(
                "Toegekend €100 miljoen 2026 t/m 2028 niet verdeeld over stromen: €10 miljoen (berekend) Dijken, Wegen",
                totals());
    }

    @Test
    void aWholeOfOneRowSaysWhatIsNotDivided() throws IOException {
        build("dijken 2026 100", "dijken/noord 2026 60");
        String rest = "Niet verdeeld over gebieden: €40 miljoen (berekend)";
        assertTrue(page("stromen/dijken.html").contains("Bedrag €100 miljoen " + rest), page("stromen/dijken.html"));
        assertTrue(sheet().contains(rest), sheet());
    }

    @Test
    void moneyOfNoStreamIsNamedInTheTotals() throws IOException {
        build("/noord 2026-2028 40", "/west 2026-2028 30", "dijken 2026 paid 5");
        assertEquals("Toegekend €70 miljoen (berekend) 2026 t/m 2028 Zonder geldstroom", totals());
    }

    @Test
    void theYearsOfASumAreNotThoseOfMoneyWithoutYears() throws IOException {
        build("dijken//a 5", "dijken//b 2026 5", "wegen 2026 7");
        String years = "2026, deels zonder jaren";
        assertEquals("Toegekend €17 miljoen (berekend) " + years + " Dijken, Wegen", totals());
        assertEquals(
                List.of(
                        "Dijken",
                        "€10 miljoen (berekend)",
                        "Toegekend, " + years,
                        "Wegen",
                        "€7 miljoen",
                        "Toegekend, 2026"),
                Jsoup.parse(site().resolve("index.html").toFile()).select(".card > *").eachText().stream()
                        .map(RowsOnPagesTest::text)
                        .toList());
    }

    @Test
    void moneyOfNoStreamHasALineOfItsOwn() throws IOException {
        build("/noord 2026-2028 40", "/west 2026-2028 30", "dijken 2026 paid 5");
        String years = page("jaren.html");
        assertTrue(years.contains("Zonder geldstroom 2026 t/m 2028 geen"), "covered: " + years);
        assertTrue(years.contains("2026 t/m 2028 samen Zonder geldstroom €70 miljoen (berekend) toegekend"), years);
        assertTrue(years.contains("Zonder geldstroom: €70 miljoen (berekend), toegekend (voor 2026 t/m 2028 samen)"));
        assertTrue(page("index.html").contains("lopen tot en met 2026 of 2028"));
    }

    @Test
    void ofAProgrammeWithoutStreamsTheTimelineIsItsOwn() throws IOException {
        build("// 2026-2028 40", "// 2029 paid 5");
        assertTrue(page("index.html").contains("lopen tot en met 2028"), page("index.html"));
        assertTrue(page("jaren.html").contains("PDV: €40 miljoen, toegekend (voor 2026 t/m 2028 samen)"));
        assertTrue(page("jaren.html").contains("PDV: €5 miljoen, betaald"));
    }

    @Test
    void whatIsSetAsideSaysWhatCounts() throws IOException {
        build(
                "dijken/noord 2026 as-of 2025-06-30 30",
                "dijken/noord 2026 as-of 2026-01-15 33",
                "dijken 2026 paid as-of 2025-01 9",
                "dijken 2026 paid as-of 2026-02 7");
        String noord = "Eerder; telt niet mee. Stand 15 januari 2026: €33 miljoen, €3 miljoen meer (berekend)";
        assertTrue(page("gebieden/noord.html").contains(noord), page("gebieden/noord.html"));
        String dijken = "Eerder; telt niet mee. Stand februari 2026: €7 miljoen, €2 miljoen minder (berekend)";
        assertTrue(page("stromen/dijken.html").contains("Betaald " + dijken), page("stromen/dijken.html"));
        assertTrue(sheet().contains(dijken), sheet());
    }

    @Test
    void poundsAreMoneyOfWhichAReaderAsksWhatWasPaid() throws IOException {
        build("dijken in GBP 2026 5");
        String page = page("stromen/dijken.html");
        assertTrue(page.contains("Toegekend GBP 5 miljoen 2026"), page);
        assertTrue(page.contains("Betaald niet bekend"), page);
        assertTrue(page("jaren.html").contains("Dijken: GBP 5 miljoen, toegekend"), page("jaren.html"));
    }

    private void build(String... rows) throws IOException {
        List<String> all = List.of(rows);
        Path content = PrintedProgramme.write(
                all, TestRow.of(all).stream().toList(), "Er is geld.\n", folder.resolve("content"));
        DefaultReport.build(content, folder.resolve("output"));
    }

    /** The first row of the totals. */
    private String totals() throws IOException {
        return text(Jsoup.parse(site().resolve("index.html").toFile())
                .select("dl.message > div")
                .first()
                .text());
    }

    private String page(String address) throws IOException {
        return text(Jsoup.parse(site().resolve(address).toFile()).text());
    }

    private String sheet() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(site().resolve("factsheets/stroom-dijken.pdf").toFile())) {
            return text(new PDFTextStripper().getText(document));
        }
    }

    private Path site() {
        return folder.resolve("output/site");
    }

    private static String text(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").replace(" ,", ",");
    }
}
