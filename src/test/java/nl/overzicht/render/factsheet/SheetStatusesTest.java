package nl.overzicht.render.factsheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpProgramme;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Memory;
import nl.overzicht.report.FactsheetPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of a factsheet has space for four statuses; the other statuses are named below it. */
class SheetStatusesTest {

    @TempDir
    static Path folder;

    @Test
    void statusesWithoutAColumnAreNamed() throws IOException {
        Path content = MadeUpProgramme.write(3, folder.resolve("statuses"));
        Path statements = content.resolve("data/statements.csv");
        StringBuilder rows = new StringBuilder(Files.readString(statements));
        for (String status : List.of("agreed", "reserved", "committed", "paid", "spent")) {
            rows.append("dijken.").append(status).append(",dijken,gebied-1,amount,70,x1000 EUR,stated,");
            rows.append(status).append(",2026,2026,period,besluit,\n");
        }
        Files.writeString(statements, rows);
        Memory output = new Memory();
        new Factsheets(DefaultReport.resources(), Optional.empty())
                .render(DefaultReport.load(content), output, new Findings());
        String sheet = text(output.read("site/" + FactsheetPlan.ofStream("dijken")));
        assertTrue(sheet.contains("Wegens ruimtegebrek niet in deze tabel: betaald; besteed."), sheet);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
