package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CoastEditions;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of changes since the last edition, in the letter. */
@Tag("slow")
class ChangesInLetterTest {

    private static final Path SECOND =
            CoastEditions.content().resolve("editions/" + CoastEditions.SECOND + "/kamerbrief.pdf");

    @ParameterizedTest
    @EnumSource(
            value = ValidationProfile.class,
            names = {"PDF_A_2A", "PDF_UA_1"})
    void breaksNoRule(ValidationProfile standard) throws Exception {
        assertEquals(List.of(), standard.broken(Files.readAllBytes(SECOND)));
    }

    @Test
    void isATableWithACaptionAndHeads() throws Exception {
        try (PDDocument document = Loader.loadPDF(SECOND.toFile())) {
            String tags = TagText.of(document).replace('\u00a0', ' ');
            int caption = tags.indexOf("Changed since the overview of 15 October 2026");
            assertTrue(caption > 0, tags);
            List<String> around =
                    tags.substring(0, caption).lines().map(String::strip).toList();
            assertTrue(around.lastIndexOf("Table") > around.lastIndexOf("P"), tags);
            String table = tags.substring(caption);
            assertTrue(table.indexOf("THead") > 0 && table.indexOf("THead") < table.indexOf("TBody"), table);
            assertTrue(table.contains("Dunes: Amount (paid), number"), table);
            assertTrue(table.contains("about \u2212\u20ac20 million (computed)"), table);
        }
    }
}
