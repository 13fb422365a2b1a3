package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screen readers get the expansions of abbreviations in the letter, and the language of words in another language. */
@Tag("slow")
class TermsInLetterTest {

    @TempDir
    private Path folder;

    @Test
    void abbreviationsAreExpandedAndWordsHaveTheirLanguage() throws Exception {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Files.writeString(
                content.resolve("report.yaml"),
                "\nabbreviations: {NPLV: Nationaal Programma, PMG: Preventie met Gezag}\n"
                        + "languages: {en: [grassroots]}\n",
                StandardOpenOption.APPEND);
        byte[] letter = Files.readAllBytes(
                DefaultReport.build(content, folder.resolve("out")).resolve("kamerbrief.pdf"));
        try (PDDocument document = Loader.loadPDF(letter)) {
            List<String> tags = TagText.of(document).lines().map(String::strip).toList();
            assertEquals(
                    1,
                    tags.stream()
                            .filter("Span E=\"Nationaal Programma\""::equals)
                            .count(),
                    tags::toString);
            assertEquals("\"NPLV\"", tags.get(tags.indexOf("Span E=\"Nationaal Programma\"") + 1));
            assertTrue(tags.contains("Span E=\"Preventie met Gezag\""), tags::toString);
            assertEquals("\"grassroots\"", tags.get(tags.indexOf("Span Lang=\"en\"") + 1));
        }
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(letter));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(letter));
    }
}
