package nl.overzicht.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.NegativeReport;
import nl.overzicht.render.pdf.PrintedLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No line of a letter or factsheet ends between a minus and its number, and no character was added to hold them. */
@Tag("slow")
class MinusOnPaperTest {

    @TempDir
    private Path folder;

    @Test
    void staysWithItsNumber() throws IOException {
        Path output = NegativeReport.build(folder);
        List<Path> sheets = new ArrayList<>(List.of(output.resolve("kamerbrief.pdf")));
        try (Stream<Path> files = Files.list(output.resolve("site/factsheets"))) {
            files.sorted().forEach(sheets::add);
        }
        int printed = 0;
        for (Path sheet : sheets) {
            byte[] pdf = Files.readAllBytes(sheet);
            assertEquals(
                    List.of(),
                    PrintedLine.of(pdf).stream()
                            .filter(MinusOnPaperTest::isTorn)
                            .toList(),
                    sheet::toString);
            String text = text(pdf);
            assertEquals(
                    0,
                    text.chars()
                            .filter(c -> c == '\u2060' || c == '\u200b' || c == '\ufeff')
                            .count());
            printed += text.split("\u2212\u20ac", -1).length - 1;
        }
        assertTrue(printed > 200, () -> "so many of them were looked at");
    }

    private static boolean isTorn(PrintedLine line) {
        return line.text().strip().matches("(?s).*[\u2212+]|(?:.*\\s)?[(]?-");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
