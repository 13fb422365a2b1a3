package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overzicht.cli.Main;
import nl.overzicht.load.pdf.PdfFileTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annexes from the folder of attachments to letter, site and manifest. */
@Tag("slow")
class AnnexesTest {

    private static final String ANNEX = "    - title: Investeringsraming voor de 20 NPLV-gebieden, bureau Rebel";

    @TempDir
    Path folder;

    @Test
    void aPdfIsListedWithItsPagesInLetterAndSite() throws IOException {
        Path content = content("state: example");
        byte[] pdf = PdfFileTest.pdf(3, "Raming", "");
        Files.createDirectories(content.resolve("attachments"));
        Files.write(content.resolve("attachments/raming.pdf"), pdf);
        Path output = DefaultReport.build(content, folder.resolve("output"));
        assertTrue(letter(output).contains("bureau Rebel (PDF, 3 pagina’s)"), () -> "not in the letter");
        Element item = annex(output);
        assertEquals("attachments/raming.pdf", item.select("a").attr("href"));
        long kilobytes = Math.max(1, Math.round(pdf.length / 1024.0));
        assertTrue(item.text().endsWith("(PDF, 3 pagina’s, " + kilobytes + " kB)"), item::text);
        assertArrayEquals(pdf, Files.readAllBytes(output.resolve("site/attachments/raming.pdf")));
        assertTrue(Files.readString(output.resolve("manifest.json"))
                .replaceAll("\\s", "")
                .matches(".*\"path\":\"site/attachments/raming.pdf\"[^}]*\"pages\":3}.*"));
    }

    /** SET-3 is a warning: the build goes on, and nothing links to what is not there. */
    @Test
    void aDraftIsPublishedWithoutAnAnnexThatIsAbsent() throws IOException {
        Path output = DefaultReport.build(content("state: draft"), folder.resolve("output"));
        assertEquals(0, annex(output).select("a").size());
        assertTrue(annex(output).text().endsWith("(hier niet beschikbaar)"));
        String letter = letter(output);
        assertTrue(letter.contains("bureau Rebel") && !letter.contains("bureau Rebel ("), letter);
    }

    @Test
    void aFinalLetterIsNot() throws IOException {
        Path content = content("state: final\ndate: 2026-03-02");
        CommandRun run = CommandRun.of(
                "build", content.toString(), "-o", folder.resolve("output").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error SET-4"), run::err);
    }

    /** A check costs a second at most: what only a PDF needs is not even loaded. */
    @Test
    void aCheckWithoutAttachmentsLoadsNoPdfLibrary() throws IOException {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        DefaultReport.CONTENT.toString())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(loaded.contains("nl.overzicht.load.document.Attachments"), loaded);
        assertFalse(loaded.contains("org.apache.pdfbox"));
        assertFalse(loaded.contains("java.awt."));
    }

    private Path content(String state) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Path settings = content.resolve("report.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("state: example", state)
                        .replace("letter:\n", "letter:\n  reference: 2026-0000001\n")
                        .replace(ANNEX, ANNEX + "\n      file: raming.pdf"));
        return content;
    }

    private static Element annex(Path output) throws IOException {
        return Jsoup.parse(output.resolve("site/brief.html").toFile()).selectFirst("#bijlagen + ol li");
    }

    private static String letter(Path output) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(output.resolve("kamerbrief.pdf")))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
