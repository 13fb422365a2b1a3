package nl.overzicht.render.factsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.Golden;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Memory;
import nl.overzicht.render.pdf.MarkedPages;
import nl.overzicht.render.pdf.tagtree.TagText;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.Report;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contents of factsheets for readers and screen readers, and which factsheets there are. */
@Tag("slow")
class FactsheetsTest {

    @TempDir
    Path folder;

    static Stream<String> streams() {
        return DefaultReport.load().programme().streams().stream().map(stream -> stream.id());
    }

    @Test
    void tagTree() throws IOException {
        try (PDDocument document = Loader.loadPDF(stream("kansrijke-wijk"))) {
            Golden.assertSame("factsheet.tags.txt", TagText.of(document));
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void isADocumentOfOneOrTwoPagesWithTitleLanguageAndBookmarks(String id) throws IOException {
        try (PDDocument document = Loader.loadPDF(stream(id))) {
            assertTrue(document.getNumberOfPages() <= 2);
            String title = document.getDocumentInformation().getTitle();
            assertTrue(title.startsWith("Factsheet ") && title.endsWith(" (voorbeeld)"), title);
            assertEquals("nl", document.getDocumentCatalog().getLanguage());
            List<String> bookmarks = bookmarks(document);
            assertTrue(bookmarks.contains("Wat onbekend is") && bookmarks.contains("Bronnen"), bookmarks::toString);
            assertFalse(TagText.of(document).contains("@@"));
            assertEquals(document.getNumberOfPages(), MarkedPages.count(document));
        }
    }

    /** The sheet has every number of its page in the same words, and each source that the page names. */
    @ParameterizedTest
    @MethodSource("streams")
    void saysWhatThePageOfItsStreamSays(String id) throws IOException {
        String sheet = flat(text(stream(id)));
        Document page = page("stromen/" + id + ".html");
        List<String> said = new ArrayList<>(page.select("main data").eachText());
        said.addAll(page.select("main a[href*=bronnen.html]").eachText());
        said.addAll(page.select("main h1, main ul li strong").eachText());
        assertTrue(said.size() >= 5, said::toString);
        said.forEach(text -> assertTrue(sheet.contains(flat(text)), () -> id + " lacks: " + text));
        assertTrue(sheet.contains("Voorbeelddocument,geenofficiëlebrief"));
        assertFalse(sheet.contains("#"), "a glyph is missing");
        assertFalse(sheet.contains("VOORBEELD"), "the mark is drawn, not written");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void isLinkedFromThePageOfItsStreamWithPagesAndSize(String id) throws IOException {
        byte[] pdf = stream(id);
        String link = page("stromen/" + id + ".html")
                .select("a[href='../factsheets/stroom-" + id + ".pdf']")
                .text();
        long kilobytes = Math.max(1, Math.round(pdf.length / 1024.0));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(link.contains("(PDF, " + document.getNumberOfPages() + " pagina"), link);
            assertTrue(link.endsWith(", " + kilobytes + " kB)"), link);
        }
    }

    /** Sheets are made on several threads. A second run with other sheets gives the same bytes. */
    @Test
    void sameBytes() {
        Memory output = new Memory();
        new Factsheets(DefaultReport.resources(), Optional.empty())
                .render(DefaultReport.load(), output, new Findings());
        streams()
                .forEach(id ->
                        assertTrue(Arrays.equals(stream(id), output.read("site/" + FactsheetPlan.ofStream(id))), id));
    }

    @Test
    void anAreaShowsItsOwnNumbersInEnglish() throws IOException {
        Report coast = DefaultReport.load(CoastReport.copyWithSheetsOfAreas(folder.resolve("coast")));
        String area = FactsheetPlan.of(coast).areas().get(0).id();
        String path = "site/" + FactsheetPlan.ofArea(area);
        Memory output = new Memory();
        new Factsheets(DefaultReport.resources(), Optional.empty())
                .files(coast, output, new Findings())
                .write(path);
        String sheet = flat(text(output.read(path)));
        Document page = Jsoup.parse(
                CoastReport.output().resolve("site/gebieden/" + area + ".html").toFile());
        List<String> said = new ArrayList<>(
                page.select("[aria-labelledby=tabel-bedragen] data, [aria-labelledby=tabel-geld] td data")
                        .eachText());
        assertTrue(said.size() >= 3, said::toString);
        said.forEach(text -> assertTrue(sheet.contains(flat(text)), () -> area + " lacks: " + text));
        assertTrue(sheet.contains("Factsheet"), "in English");
    }

    @Test
    void manyAreasGetOneOnlyWhenAskedFor() throws IOException {
        Path content = MadeUpProgramme.write(FactsheetPlan.MOST_AREAS + 1, folder.resolve("many"));
        FactsheetPlan plan = FactsheetPlan.of(DefaultReport.load(content));
        assertEquals(
                List.of(0, FactsheetPlan.MOST_AREAS + 1), List.of(plan.areas().size(), plan.leftOut()));
        assertEquals(2, plan.streams().size());
        assertEquals(List.of("FCT-1"), codes(content));
        assertEquals(
                FactsheetPlan.MOST_AREAS + 1, plan(content, "areas").areas().size());
        assertEquals(0, plan(content, "streams").leftOut());
        assertEquals(0, plan(content, "none").streams().size());
        assertEquals(List.of(), codes(content));
    }

    @Test
    void aFewAreasGetOneUnasked() throws IOException {
        Path content = MadeUpProgramme.write(3, folder.resolve("few"));
        assertEquals(3, FactsheetPlan.of(DefaultReport.load(content)).areas().size());
    }

    @Test
    void aSheetOfThreePagesIsANotice() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("long"));
        Path streams = content.resolve("data/streams.yaml");
        String themes = "    themes:\n" + "      - een thema dat een regel vult\n".repeat(150);
        Files.writeString(streams, Files.readString(streams).replaceFirst("    themes:\n", themes));
        assertEquals(List.of("FCT-2"), codes(content));
    }

    @Test
    void aGlyphThatTheTypefaceLacksIsAnErrorWithItsStream() throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("glyph"));
        Path streams = content.resolve("data/streams.yaml");
        Files.writeString(
                streams, Files.readString(streams).replace("- maatschappelijke", "- \u4e2d maatschappelijke"));
        Findings findings = findings(content);
        Finding found = findings.toSortedList().get(0);
        assertEquals("LET-1", found.code());
        assertTrue(found.at().path().endsWith("streams.yaml"), found::toString);
    }

    private static FactsheetPlan plan(Path content, String word) throws IOException {
        Path settings = content.resolve("report.yaml");
        String yaml = Files.readString(settings).replaceAll("(?m)^factsheets:.*\n", "");
        Files.writeString(settings, "factsheets: " + word + "\n" + yaml);
        return FactsheetPlan.of(DefaultReport.load(content));
    }

    private static List<String> codes(Path content) {
        return findings(content).toSortedList().stream().map(Finding::code).toList();
    }

    private static Findings findings(Path content) {
        Findings findings = new Findings();
        new Factsheets(DefaultReport.resources(), Optional.empty())
                .render(DefaultReport.load(content), new Memory(), findings);
        return findings;
    }

    private static byte[] stream(String id) {
        return DefaultReport.read("site/" + FactsheetPlan.ofStream(id));
    }

    private static Document page(String address) throws IOException {
        return Jsoup.parse(DefaultReport.output().resolve("site/" + address).toFile());
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Without spaces, since lines break elsewhere on paper. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
