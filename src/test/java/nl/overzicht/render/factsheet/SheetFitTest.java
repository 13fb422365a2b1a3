package nl.overzicht.render.factsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.report.FactsheetPlan;
import org.junit.jupiter.api.Test;

/** A factsheet that is slightly too long is set more compactly, never in smaller type. */
class SheetFitTest {

    /** In the usual fit it has eleven lines on a second page. */
    @Test
    void aSheetALittleLongerThanAPageIsMadeOnePageInTheSameType() throws IOException {
        List<PrintedLine> sheet = lines("coalitie");
        assertTrue(sheet.stream().allMatch(line -> line.page() == 1));
        List<PrintedLine> usual = lines("pmg");
        assertTrue(usual.stream().anyMatch(line -> line.page() == 2), "twenty lines are worth a page");
        for (String text : List.of("In het kort", "Bedrag", "Bronnen", "Wat onbekend is", "Factsheet, brief en site")) {
            double size = PrintedLine.find(sheet, text).size();
            assertEquals(PrintedLine.find(usual, text).size(), size, 0.01, text);
        }
    }

    private static List<PrintedLine> lines(String stream) throws IOException {
        return PrintedLine.of(DefaultReport.read("site/" + FactsheetPlan.ofStream(stream)));
    }
}
