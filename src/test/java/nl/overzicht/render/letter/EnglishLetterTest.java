package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import nl.overzicht.CoastReport;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter in English with all four figures: valid, and without a word of Dutch. */
@Tag("slow")
class EnglishLetterTest {

    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void breaksNoRule(ValidationProfile standard) throws Exception {
        byte[] letter = Files.readAllBytes(CoastReport.output().resolve("kamerbrief.pdf"));
        assertEquals(List.of(), standard.broken(letter));
    }

    @Test
    void speaksEnglish() throws Exception {
        byte[] letter = Files.readAllBytes(CoastReport.output().resolve("kamerbrief.pdf"));
        try (PDDocument document = Loader.loadPDF(letter)) {
            String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertTrue(text.contains("more than €430 million has been granted"), text);
            assertTrue(text.contains("Draft, not an official letter"), text);
            assertFalse(text.matches("(?s).*\\b(brief|miljoen|bedrag|jaar|onbekend|berekend|Bron)\\b.*"), text);
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }
}
