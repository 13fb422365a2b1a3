package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is too wide for the text column gets a landscape page; one that is too wide for that is reported. */
class WideTableTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTurned() throws IOException {
        byte[] pdf = letter(11).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages());
            assertTrue(document.getPage(0).getMediaBox().getHeight() > 800, "before it upright");
            assertTrue(document.getPage(1).getMediaBox().getWidth() > 800, "the table on its side");
            assertTrue(document.getPage(2).getMediaBox().getHeight() > 800, "and after it upright again");
        }
        List<PrintedLine> lines = PrintedLine.of(pdf);
        assertEquals(2, PrintedLine.find(lines, 2, "Gebied").page());
        lines.stream().filter(line -> line.page() == 2).forEach(line -> {
            assertTrue(line.x() >= 20 - 1 && line.right() <= 277, line::toString);
            assertTrue(line.y() <= 205, line::toString);
        });
        assertTrue(
                lines.stream().anyMatch(line -> line.page() == 2 && line.text().contains("Een noot bij de tabel")));
        assertTrue(
                lines.stream().anyMatch(line -> line.page() == 2 && line.text().contains("Pagina 2 van 3")));
        assertTrue(
                lines.stream().anyMatch(line -> line.page() == 3 && line.text().contains("Een alinea erna")));
    }

    @Test
    void aNarrowOneStaysInItsColumn() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter(4).pdf())) {
            document.getPages().forEach(page -> assertTrue(page.getMediaBox().getHeight() > 800));
        }
    }

    @Test
    void oneThatFitsOnNoPageIsAFinding() throws IOException {
        Findings findings = new Findings();
        MadeUpLetter letter = letter(30);
        letter.print(letter.content(), findings);
        assertEquals(
                List.of("LET-4"),
                findings.toSortedList().stream().map(Finding::code).toList());
        assertTrue(
                findings.toSortedList().get(0).at().line() == 3,
                () -> findings.toSortedList().toString());
    }

    @Test
    @Tag("slow")
    void itBreaksNoRule() throws Exception {
        byte[] pdf = letter(11).pdf();
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }

    private MadeUpLetter letter(int years) {
        String head =
                IntStream.range(0, years).mapToObj(i -> " " + (2025 + i) + " |").collect(Collectors.joining());
        String cells = IntStream.range(0, years).mapToObj(i -> " 1.234,5 |").collect(Collectors.joining());
        return new MadeUpLetter(
                folder,
                MadeUpLetter.SETTINGS,
                """
                Een alinea vooraf.

                Tabel: Bedragen per gebied en jaar

                | Gebied |""" + head + "\n|---|" + "--:|".repeat(years) + "\n| Rotterdam-Zuid[^a] |" + cells + "\n| Heerlen |"
                        + cells + "\n\nEen alinea erna.\n\n[^a]: Een noot bij de tabel.\n");
    }
}
