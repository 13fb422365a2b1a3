package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.DefaultReport;
import nl.overzicht.Golden;
import nl.overzicht.render.pdf.MarkedPages;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** The contents of the letter for readers, screen readers and machines. */
class LetterTextTest {

    @Test
    void tagTree() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            Golden.assertSame("kamerbrief.tags.txt", TagText.of(document));
        }
    }

    @Test
    void eachNoteIsReadRightAfterItsReference() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            List<String> tags = TagText.of(document).lines().map(String::strip).toList();
            List<String> order = tags.stream()
                    .filter(line -> line.equals("Reference") || line.startsWith("Note "))
                    .toList();
            assertEquals(
                    List.of(
                            "Reference",
                            "Note ID=\"fn-1\"",
                            "Reference",
                            "Note ID=\"fn-2\"",
                            "Reference",
                            "Note ID=\"fn-3\"",
                            "Reference",
                            "Note ID=\"fn-4\""),
                    order);
            assertTrue(tags.stream().noneMatch(line -> line.contains("@@")));
        }
    }

    @Test
    void extractedTextHoldsEveryParagraphInOrder() throws IOException {
        String text = columnOf(DefaultReport.letter()).replaceAll("[\\s\u00a0]+", " ");
        int at = 0;
        for (String part : List.of(
                "Voorbeelddocument, geen officiële brief",
                "Aan de Voorzitter van de Tweede Kamer",
                "Betreft",
                "Geachte voorzitter,",
                "In het tweeminutendebat van 13 januari 2026",
                "Actuele financiering",
                "schatting €600 miljoen",
                "de realisatiestimulans",
                "ruim €400 miljoen beschikbaar gesteld",
                "ruim €208 miljoen toegekend",
                "€945 miljoen (berekend)",
                "Meerjarige financiering",
                "‘op gelijk niveau’",
                "E. Boekholt-O’Sullivan",
                "Investeringsraming voor de 20 NPLV-gebieden")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= at, () -> "not in order: " + part);
            at = found;
        }
    }

    /** The drawing, its table and the text each have their amounts, with every euro sign. */
    @Test
    void euroSignsAreWhole() throws IOException {
        String text = textOf(DefaultReport.letter()).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        assertEquals(
                Pattern.compile("€").matcher(text).results().count(),
                Pattern.compile("€\\d+ miljoen").matcher(text).results().count());
        assertTrue(text.contains("€"));
        assertFalse(text.contains("#"), "a glyph is missing");
    }

    @Test
    void itIsMarkedAsAnExample() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            assertTrue(document.getDocumentInformation().getTitle().endsWith("(voorbeeld)"));
            assertEquals(document.getNumberOfPages(), MarkedPages.count(document));
            assertFalse(textOf(DefaultReport.letter()).contains("VOORBEELD"), "the mark is drawn, not written");
        }
    }

    @Test
    void bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            StringBuilder titles = new StringBuilder();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> titles.append(item.getTitle()).append('|'));
            assertTrue(
                    titles.toString().endsWith("Actuele financiering|Meerjarige financiering|Bijlagen|"),
                    titles::toString);
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text column of each page from top to bottom, as it is copied. */
    private static String columnOf(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                stripper.addRegion("text", new Rectangle(50, 0, 365, 842));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("text"));
            }
        }
        return text.toString();
    }
}
