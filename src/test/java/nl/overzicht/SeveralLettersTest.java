package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text to two addressees: both letters in whatever a letter is in. */
@Tag("slow")
class SeveralLettersTest {

    private static final List<String> FILES = List.of("kamerbrief.pdf", "kamerbrief-senate.pdf");

    @TempDir
    private static Path folder;

    private static Path content;
    private static Path output;

    @BeforeAll
    static void buildTwoLetters() throws IOException {
        content = CoastEditions.first(folder.resolve("content"));
        String settings = Files.readString(content.resolve("report.yaml"));
        int letter = settings.indexOf("letter:\n");
        String first = settings.substring(letter + "letter:\n".length()).indent(2);
        Files.writeString(
                content.resolve("report.yaml"),
                settings.substring(0, letter)
                        + "letters:\n  - id: house\n    classification: Under embargo until noon\n"
                        + "    directorate: [Directorate-General of Dunes, Coast Directorate]\n"
                        + "    reference_label: File number\n"
                        + first
                        + "  - id: senate\n    addressee: [To the President of the Senate]\n"
                        + "    salutation: Dear President,\n    reference: EX-2026-8\n");
        output = DefaultReport.build(content, folder.resolve("output"));
    }

    @Test
    void eachHasItsOwnSettingsAroundTheSameText() throws IOException {
        String house = readSpokenText("kamerbrief.pdf");
        String senate = readSpokenText("kamerbrief-senate.pdf");
        assertTrue(house.contains("To the Speaker of the House") && house.contains("EX-2026-7"), house);
        assertTrue(senate.contains("To the President of the Senate") && senate.contains("EX-2026-8"), senate);
        assertFalse(senate.contains("Speaker") || senate.contains("EX-2026-7"), senate);
        String asToTheHouse = senate.replace("To the President of the Senate", "To the Speaker of the House")
                .replace("Dear President,", "Dear Speaker,")
                .replace("EX-2026-8", "EX-2026-7");
        assertEquals(house, asToTheHouse);
    }

    @Test
    void classificationDirectorateAndOwnWordsAreHeardOnceAndPrintedOnEachPage() throws IOException {
        for (String file : FILES) {
            for (String words : List.of("Under embargo until noon", "Coast Directorate", "File number")) {
                assertEquals(1, count(words, readSpokenText(file)), words);
            }
            try (PDDocument document = Loader.loadPDF(output.resolve(file).toFile())) {
                assertTrue(document.getNumberOfPages() > 1);
                String last = pageText(document, document.getNumberOfPages());
                assertTrue(last.contains("Under embargo until noon"), last);
                assertTrue(last.contains("Coast Directorate") && last.contains("File number"), last);
                assertFalse(last.contains("Our reference"), last);
            }
        }
    }

    @Test
    void bothAreValid() throws Exception {
        for (String file : FILES) {
            byte[] letter = Files.readAllBytes(output.resolve(file));
            assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(letter), file);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(letter), file);
        }
    }

    @Test
    void bothAreInManifestAndSite() throws IOException {
        String manifest = Files.readString(output.resolve("manifest.json"));
        var page = Jsoup.parse(Files.readString(output.resolve("site/brief.html")));
        for (String file : FILES) {
            assertTrue(manifest.contains("\"" + file + "\"") && manifest.contains("\"site/" + file + "\""), manifest);
            assertArrayEquals(
                    Files.readAllBytes(output.resolve(file)),
                    Files.readAllBytes(output.resolve("site").resolve(file)));
            assertEquals(1, page.select("main a[href=" + file + "]").size(), file);
        }
        String text = page.select("main").text();
        assertTrue(text.contains("To the President of the Senate") && text.contains("EX-2026-8"), text);
        assertTrue(text.contains("Under embargo until noon") && text.contains("File number"), text);
        CommandRun.done("verify", output.toString());
    }

    @Test
    @Tag("long")
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = DefaultReport.build(content, folder.resolve("again"));
        for (String file : List.of(FILES.get(0), FILES.get(1), "manifest.json")) {
            assertArrayEquals(Files.readAllBytes(output.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
    }

    @Test
    @Tag("long")
    void anEditionKeepsBothAndTheSiteServesThem() throws IOException {
        Path copy = Folders.copy(content, folder.resolve("frozen"));
        CoastEditions.freeze(copy);
        Path edition = copy.resolve("editions").resolve(CoastEditions.FIRST);
        CommandRun.done("verify", edition.toString());
        CoastEditions.second(copy);
        Path site = DefaultReport.build(copy, folder.resolve("later")).resolve("site");
        var editions = Jsoup.parse(Files.readString(site.resolve("edities.html")));
        for (String file : FILES) {
            String served = "edities/" + CoastEditions.FIRST + "/" + file;
            assertArrayEquals(Files.readAllBytes(edition.resolve(file)), Files.readAllBytes(site.resolve(served)));
            assertEquals(1, editions.select("main a[href=" + served + "]").size(), served);
            assertEquals(0, editions.select("details a[href=" + served + "]").size(), served);
        }
        CommandRun.done("diff", edition.toString(), copy.toString());
    }

    @Test
    @Tag("long")
    void aReviewCopyIsOfTheLetterThatWasChosen() throws IOException {
        Path file = folder.resolve("copy.pdf");
        CommandRun.done("review", content.toString(), "-o", file.toString(), "--letter", "senate");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("To the President of the Senate"), text);
        }
        Path copies = Files.createDirectory(folder.resolve("copies"));
        for (String name : FILES) {
            CommandRun run = CommandRun.of(
                    "review", content.toString(), "-o", copies.resolve(name).toString());
            assertTrue(run.code() != 0, name);
            assertTrue(run.err().contains(name), run::err);
        }
        assertEquals(0, copies.toFile().list().length);
    }

    private static String readSpokenText(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(output.resolve(file).toFile())) {
            return TagText.of(document).replace('\u00a0', ' ');
        }
    }

    private static String pageText(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static int count(String words, String text) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
