package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The letter conforms to PDF/A-2a and PDF/UA-1, and the validator notices when it does not. */
@Tag("slow")
class LetterStandardTest {

    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void theLetterBreaksNoRule(ValidationProfile standard) throws Exception {
        assertEquals(List.of(), standard.broken(DefaultReport.letter()));
    }

    @Test
    void aNoteWithoutAnIdIsSeen() throws Exception {
        byte[] damaged = without("ID", element -> "Note".equals(element.getStructureType()));
        assertTrue(ValidationProfile.PDF_UA_1.broken(damaged).contains("7.9-1"));
    }

    @Test
    void aFigureWithoutAltIsSeen() throws Exception {
        byte[] damaged = without("Alt", element -> "Figure".equals(element.getStructureType()));
        assertTrue(ValidationProfile.PDF_UA_1.broken(damaged).contains("7.3-1"));
    }

    private static byte[] without(String key, Predicate<PDStructureElement> of) throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            damage(document.getDocumentCatalog().getStructureTreeRoot(), key, of);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void damage(PDStructureNode node, String key, Predicate<PDStructureElement> of) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (of.test(element)) {
                    element.getCOSObject().removeItem(COSName.getPDFName(key));
                }
                damage(element, key, of);
            }
        }
    }
}
