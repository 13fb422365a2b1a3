package nl.overzicht.render.factsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpMoney;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Memory;
import nl.overzicht.report.FactsheetPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A factsheet has one or two pages, and its last page is not almost empty. */
@Tag("slow")
class SheetLengthTest {

    @TempDir
    static Path folder;

    @Test
    void ofAMunicipality() throws IOException {
        Memory sheets = sheets(Path.of("src/test/resources/programmes/gemeente"));
        for (String stream : List.of("groen", "huizen", "veilig")) {
            isShort(sheets, FactsheetPlan.ofStream(stream));
        }
    }

    @Test
    void ofAreasWithEightStreamsAndSevenYears() throws IOException {
        Memory sheets = sheets(new MadeUpMoney(4, 8, 7).write(folder.resolve("content")));
        for (String area : List.of("a1", "a2", "a3", "a4")) {
            isShort(sheets, FactsheetPlan.ofArea(area));
        }
        String text = text(sheets, FactsheetPlan.ofArea("a1"));
        assertTrue(text.contains("56 van deze bedragen komen uit bron 1."), text);
        assertFalse(text.contains("met bron"), text);
    }

    private static Memory sheets(Path content) {
        Memory output = new Memory();
        Findings findings = new Findings();
        new Factsheets(DefaultReport.resources(), Optional.empty())
                .render(DefaultReport.load(content), output, findings);
        assertEquals(
                List.of(),
                findings.toSortedList().stream()
                        .map(Finding::code)
                        .filter(code -> !code.equals("FCT-3"))
                        .toList());
        return output;
    }

    private static void isShort(Memory sheets, String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheets.read("site/" + address))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages <= 2, address);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pages);
            assertTrue(last.getText(document).contains("Over deze factsheet"), address);
        }
    }

    private static String text(Memory sheets, String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheets.read("site/" + address))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
