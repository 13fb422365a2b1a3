package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code annexes: [{report: true}]}: the letter lists the report of the same build, and embeds it as PDF/A-3a. */
@Tag("slow")
class EnclosedReportTest {

    private static final String TITLE = "Voortgang van de dijken";

    @TempDir
    private static Path folder;

    private static Path content;
    private static Path output;
    private static int pages;

    @BeforeAll
    static void build() throws IOException {
        content = content("listed", "");
        output = DefaultReport.build(content, folder.resolve("output"));
        try (PDDocument report = Loader.loadPDF(output.resolve("rapport.pdf").toFile())) {
            pages = report.getNumberOfPages();
        }
        assertTrue(pages > 3, () -> "a report of " + pages + " pages");
    }

    @Test
    void theLetterListsItWithItsPages() throws IOException {
        try (PDDocument letter = Loader.loadPDF(output.resolve("kamerbrief.pdf").toFile())) {
            assertTrue(
                    TagText.of(letter).contains('"' + TITLE + " (PDF, " + pages + " pagina’s)\""),
                    () -> "not among the annexes");
            assertNull(letter.getDocumentCatalog().getNames());
        }
    }

    @Test
    void thePageOfTheLetterLeadsToIt() throws IOException {
        String page = Files.readString(output.resolve("site/brief.html"));
        long size = Math.round(Files.size(output.resolve("rapport.pdf")) / 1024.0);
        assertTrue(
                page.contains("href=\"rapport.pdf\">" + TITLE + "</a> (PDF, " + pages + " pagina’s, " + size + " kB)"),
                page);
        assertArrayEquals(
                Files.readAllBytes(output.resolve("rapport.pdf")),
                Files.readAllBytes(output.resolve("site/rapport.pdf")));
    }

    /** Its bytes are the same as with a letter of the other standard, since it takes nothing from the letter. */
    @Test
    void aLetterThatCanHoldFilesHoldsIt() throws Exception {
        Path three = DefaultReport.build(
                content("held", "pdf:\n  standard: pdf/a-3a\n  sources: false\n"), folder.resolve("output-held"));
        byte[] report = Files.readAllBytes(three.resolve("rapport.pdf"));
        assertArrayEquals(Files.readAllBytes(output.resolve("rapport.pdf")), report);
        byte[] letter = Files.readAllBytes(three.resolve("kamerbrief.pdf"));
        try (PDDocument document = Loader.loadPDF(letter)) {
            PDComplexFileSpecification file = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("rapport.pdf");
            assertArrayEquals(report, file.getEmbeddedFileUnicode().toByteArray());
            assertEquals("application/pdf", file.getEmbeddedFileUnicode().getSubtype());
            assertEquals("Supplement", file.getCOSObject().getNameAsString("AFRelationship"));
            assertEquals("Het rapport dat met de brief meegaat", file.getFileDescription());
        }
        assertEquals(List.of(), ValidationProfile.PDF_A_3A.broken(letter));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(letter));
    }

    @Test
    void aReviewCopyListsItToo() throws IOException {
        Path copy = folder.resolve("copy.pdf");
        CommandRun.done("review", content.toString(), "-o", copy.toString());
        assertTrue(
                PrintedLine.of(Files.readAllBytes(copy)).stream()
                        .anyMatch(line -> line.text().contains("(PDF, " + pages + " pagina’s)")),
                () -> "not in " + copy);
    }

    private static Path content(String name, String head) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve(name));
        Path settings = content.resolve("report.yaml");
        Files.writeString(
                settings,
                head
                        + "factsheets: none\n"
                        + Files.readString(settings)
                                .replaceFirst("(?ms)^report:.*?(?=^\\S)", "")
                                .replaceFirst("annexes:\n", "annexes:\n    - report: true\n")
                        + "\nreport:\n  title: " + TITLE + "\n");
        Files.writeString(content.resolve("report.md"), "# Inleiding\n\nTekst.\n\n# Geld\n\n${figure.timeline}\n");
        return content;
    }
}
