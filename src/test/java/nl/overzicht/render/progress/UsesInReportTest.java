package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A use in the report names pages of the report and not of the letter, by their printed numbers. */
@Tag("slow")
class UsesInReportTest {

    @Test
    void usesNameThePagesOnWhichTheyArePrinted() throws IOException {
        JsonNode facts = new ObjectMapper()
                .readTree(
                        CommandRun.done("facts", "content", "--json", "--uses").out());
        int found = 0;
        try (PDDocument report =
                Loader.loadPDF(DefaultReport.output().resolve("rapport.pdf").toFile())) {
            Map<String, Integer> labels =
                    report.getDocumentCatalog().getPageLabels().getPageIndicesByLabels();
            for (JsonNode fact : facts.get("facts")) {
                for (JsonNode use : fact.get("uses")) {
                    if (use.get("place").asText().startsWith("content/report.md:")) {
                        assertEquals(0, use.get("letter_pages").size(), use::toString);
                        int page = labels.get(use.get("report_pages").get(0).asText()) + 1;
                        assertTrue(text(report, page).contains(printedValue(fact)), use::toString);
                        found++;
                    }
                }
            }
        }
        assertTrue(found > 10, "uses in the report: " + found);
    }

    /** Text on one line that is the same in all forms of the fact. */
    private static String printedValue(JsonNode fact) {
        String text = fact.get("text").asText();
        return (fact.get("value") == null ? text : text.replaceAll("[^0-9]*([0-9.,]+).*", "$1")).split(" ")[0];
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
    }
}
