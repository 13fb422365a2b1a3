package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables with long heads fit: broken words, the right column, a landscape page. */
@Tag("slow")
class TableArrangementTest {

    private static final String PARAGRAPH =
            "Een alinea van enkele regels, zodat te zien is hoe de tekst loopt en waar de bladzijde begint. ".repeat(4)
                    + "\n\n";

    /** Of about 26 letters each. */
    private static final List<String> HEADS = List.of(
            "Verantwoordingsinformatie",
            "Volkshuisvestingsbeleiden",
            "Subsidieregelingsuitgaven",
            "Programmauitgavenbegroting",
            "Rijksbegrotingsartikelnaam",
            "Gemeentefondsverdeelmaatst",
            "Woningbouwverenigingszaken",
            "Achterstandswijkenaanpakke",
            "Leefbaarheidsmonitorcijfer");

    @TempDir
    private Path folder;

    @Test
    void headsOfSixColumnsAreBrokenInTheTextColumn() throws IOException {
        byte[] pdf = letter(5).pdf();
        List<PrintedLine> lines = PrintedLine.of(pdf);
        assertEquals(1, PrintedLine.find(lines, 1, "Verant\u00ad").page());
        table(lines, 1).forEach(line -> assertTrue(line.x() >= 20 - 0.1 && line.right() <= 145.1, line::toString));
        assertTrue(isUpright(pdf, 1));
        assertTrue(joinLines(lines).contains("Verantwoordingsinformatie"), "no letter is lost");
    }

    @Test
    void eightColumnsUseTheRightColumnOfALaterPage() throws IOException {
        byte[] pdf = letter(7).pdf();
        List<PrintedLine> lines = PrintedLine.of(pdf);
        int page = PrintedLine.find(lines, 2, "Verant\u00ad").page();
        assertTrue(isUpright(pdf, page));
        List<PrintedLine> table = table(lines, page);
        table.forEach(line -> assertTrue(line.x() >= 20 - 0.1 && line.right() <= 190.1, line::toString));
        assertTrue(table.stream().anyMatch(line -> line.right() > 160), "it is broad");
        PrintedLine.find(lines, 1, "Een alinea van enkele regels");
        assertTrue(PrintedLine.find(lines, page, "Ons kenmerk").y() < 55, "above the text");
        assertTrue(
                lines.stream()
                                .filter(line -> line.page() == 1)
                                .mapToDouble(PrintedLine::y)
                                .max()
                                .orElseThrow()
                        > 200,
                "text goes first");
    }

    @Test
    void tenColumnsAreTurnedWithDateAndReference() throws IOException {
        byte[] pdf = letter(9).pdf();
        List<PrintedLine> lines = PrintedLine.of(pdf);
        int page = lines.stream()
                .filter(line -> line.text().equals("Gebied"))
                .mapToInt(PrintedLine::page)
                .findFirst()
                .orElseThrow();
        assertTrue(!isUpright(pdf, page));
        PrintedLine.find(lines, page, "Ons kenmerk");
        PrintedLine.find(lines, page, "2 maart 2026");
        assertTrue(PrintedLine.find(lines, page, "2026-0000001").y() < 38);
        assertTrue(
                lines.stream()
                                .filter(line -> line.page() == page - 1 && line.x() < 100)
                                .mapToDouble(PrintedLine::y)
                                .max()
                                .orElseThrow()
                        > 220,
                "text goes first, as far as it fills the page");
    }

    @Test
    void nothingPassesAHeading() throws IOException {
        String text = PARAGRAPH + table(9) + "## Een kop\n\n" + PARAGRAPH.repeat(4);
        List<PrintedLine> lines = PrintedLine.of(new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf());
        PrintedLine.find(lines, 3, "Een kop");
    }

    @Test
    void theAuthorsSoftHyphensHold() throws IOException {
        String head = "| Xqwrtpsdfgxqwrtpsdfg&shy;xqwrtpsdfgxqwrtpsdfg".repeat(4) + " |\n" + "|---".repeat(4) + "|\n";
        String text = "Tabel: Verzonnen\n\n" + head + "| a ".repeat(4) + "|\n";
        byte[] pdf = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf();
        List<PrintedLine> lines = PrintedLine.of(pdf);
        assertTrue(
                lines.stream()
                                .filter(line -> line.text().matches("Xqwrtpsdfgxqwrtpsdfg[-\u00ad]"))
                                .count()
                        == 4,
                lines::toString);
    }

    @Test
    void theyBreakNoRule() throws Exception {
        for (int columns : new int[] {5, 7, 9}) {
            byte[] pdf = new MadeUpLetter(folder.resolve("c" + columns), MadeUpLetter.SETTINGS, text(columns)).pdf();
            assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
        }
    }

    private static List<PrintedLine> table(List<PrintedLine> lines, int page) {
        return lines.stream()
                .filter(line -> line.page() == page && Math.abs(line.size() - 7.5) < 0.1)
                .toList();
    }

    private static String joinLines(List<PrintedLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text().replaceAll("[-\u00ad]$", "")));
        return text.toString();
    }

    private static boolean isUpright(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(page - 1).getMediaBox().getHeight() > 800;
        }
    }

    private MadeUpLetter letter(int numbers) {
        return new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text(numbers));
    }

    private static String text(int numbers) {
        return PARAGRAPH + table(numbers) + PARAGRAPH.repeat(8);
    }

    /** A table of areas with this many columns of numbers. */
    private static String table(int numbers) {
        String row = "| Rotterdam-Zuid" + " | 1.234,5".repeat(numbers) + " |\n";
        return "Tabel: Bedragen per gebied\n\n| Gebied | " + String.join(" | ", HEADS.subList(0, numbers)) + " |\n|---|"
                + "--:|".repeat(numbers) + "\n" + row.repeat(4) + "\n";
    }
}
