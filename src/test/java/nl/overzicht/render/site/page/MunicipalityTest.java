package nl.overzicht.render.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.TrialCounts;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up municipality: neighbourhoods in districts, its own statuses, a letter to the council. It has nothing to do with a
 * ministry, a parliament or a province, so no page may mention these.
 */
@Tag("slow")
class MunicipalityTest {

    private static final Path CONTENT = Path.of("src/test/resources/programmes/gemeente");

    private static final Pattern OF_THE_STATE = Pattern.compile(
            "kamer|minister|bewindspersoon|parlement|provincie|gemeentecode|afgesproken|gereserveerd",
            Pattern.CASE_INSENSITIVE);

    /** It has another word for an area. */
    private static final Pattern OF_AREAS = Pattern.compile("gebied", Pattern.CASE_INSENSITIVE);

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void build() {
        output = DefaultReport.build(CONTENT, folder.resolve("output"));
    }

    @Test
    void aHeadingIsOnThePageOfItsFigure() throws IOException {
        try (PDDocument letter = Loader.loadPDF(Files.readAllBytes(output.resolve("raadsbrief.pdf")))) {
            PDFTextStripper page = new PDFTextStripper();
            for (int number = 1; number <= letter.getNumberOfPages(); number++) {
                page.setStartPage(number);
                page.setEndPage(number);
                String text = page.getText(letter);
                assertEquals(text.contains("Per jaar\n"), text.contains("overige (7): in de tabel"), text);
            }
        }
    }

    /** The only findings are that its sources are made up. */
    @Test
    void nothingElseIsFound() {
        CommandRun check = CommandRun.done("check", CONTENT.toString());
        assertFalse(check.out().matches("(?s).*\\b(warning|notice) (?!SET-14).*"), check::out);
    }

    @Test
    void everyPageIsValidAndSpeaksOfTheMunicipality() throws Exception {
        List<Path> pages = files("site", ".html");
        assertTrue(pages.size() > 30, () -> "pages: " + pages);
        for (Path page : pages) {
            String html = Files.readString(page);
            assertEquals(List.of(), HtmlStandardTest.findWrong(html), page::toString);
            speaksOfTheMunicipality(html, page);
            assertEquals(List.of(), findAll(OF_AREAS, read(html)), page::toString);
        }
    }

    @Test
    void letterAndFactsheetsAreValidAndSpeakOfTheMunicipality() throws Exception {
        List<Path> documents = files("", ".pdf");
        assertTrue(documents.size() > 15, () -> "documents: " + documents);
        for (Path document : TrialCounts.oneIn(4, documents)) {
            byte[] bytes = Files.readAllBytes(document);
            assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(bytes), document::toString);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(bytes), document::toString);
            speaksOfTheMunicipality(text(document), document);
            assertEquals(List.of(), findAll(OF_AREAS, text(document)), document::toString);
        }
    }

    @Test
    void theLetterIsInTheNameOfTheCollege() throws Exception {
        String letter = text(output.resolve("raadsbrief.pdf"));
        assertTrue(
                letter.matches("(?s).*Namens burgemeester en wethouders van Voorbeeldstad,\\s+"
                        + "de secretaris,\\s+S\\. Voorbeeld\\s+de burgemeester,\\s+B\\. Voorbeeld.*"),
                letter);
    }

    @Test
    void aFactsheetNamesTheProjects() throws Exception {
        String sheet = text(output.resolve("site/factsheets/gebied-stationsbuurt.pdf"));
        assertTrue(sheet.replaceAll("\\s+", " ").contains("Groene straten: Spoorpark"), sheet);
        String page = Files.readString(output.resolve("site/gebieden/stationsbuurt.html"));
        assertTrue(page.contains("href=\"../factsheets/gebied-stationsbuurt.pdf\""), page);
    }

    @Test
    void wordsAreThoseOfTheProgramme() throws IOException {
        String method = Files.readString(output.resolve("site/methode.html"));
        assertTrue(
                method.matches("(?s).*<dt>Begroot</dt>.*<dt>Toegekend</dt>.*<dt>Betaald</dt>.*"
                        + "<dt>Ontvangen van anderen</dt>.*<dt>Beoogd</dt>.*<dt>Bereikt</dt>.*"),
                method);
        String home = Files.readString(output.resolve("site/index.html"));
        assertTrue(home.contains("Welk geld er is voor de Wijkaanpak Voorbeeldstad:"), home);
        String promises = Files.readString(output.resolve("site/toezeggingen.html"));
        assertTrue(promises.contains("een belofte van een lid van het college aan de raad"), promises);
    }

    /** Addresses stay the same; all text for readers has the word of the programme. */
    @Test
    void tablesAndFiguresToDownloadHaveTheWordForAnArea() throws IOException {
        List<Path> tables = files("site/data", ".csv");
        assertTrue(tables.size() > 5, () -> "tables: " + tables);
        for (Path table : tables) {
            assertEquals(List.of(), findAll(OF_AREAS, Files.readString(table)), table::toString);
        }
        List<Path> figures = files("site/data", ".svg");
        assertFalse(figures.isEmpty());
        for (Path figure : figures) {
            String read = Jsoup.parse(Files.readString(figure), "", Parser.xmlParser())
                    .text();
            assertEquals(List.of(), findAll(OF_AREAS, read), figure::toString);
        }
    }

    /** What applies to each row below a sum is stated once, at the sum. */
    @Test
    void rowsBelowTheirSumAreNotEachCalledCounted() throws IOException {
        String stages = Jsoup.parse(output.resolve("site/stromen/groen.html").toFile())
                .select("[aria-labelledby=verloop-amount]")
                .text();
        assertEquals(1, stages.split("de 4 rijen hieronder", -1).length - 1, stages);
        assertFalse(stages.contains("geteld in het totaal"), stages);
    }

    private static void speaksOfTheMunicipality(String text, Path where) {
        assertEquals(List.of(), findAll(OF_THE_STATE, text), where::toString);
    }

    private static List<String> findAll(Pattern words, String text) {
        return words.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text of a page, including alternative texts and metadata. */
    private static String read(String html) {
        Document page = Jsoup.parse(html);
        Stream<String> attributes = Stream.of("alt", "title", "aria-label", "content")
                .flatMap(name -> page.getElementsByAttribute(name).eachAttr(name).stream())
                .filter(value -> !value.contains("/"));
        return page.text() + " " + attributes.collect(Collectors.joining(" "));
    }

    private static List<Path> files(String below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
