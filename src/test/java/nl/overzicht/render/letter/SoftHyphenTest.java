package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word that is broken at the end of a line is found and read as one word; a hyphen of the author stays a hyphen. */
class SoftHyphenTest {

    private static final String WORD = "Woningbouw&shy;impuls&shy;regeling&shy;programma";
    private static final String TEXT = "Een ".repeat(18) + WORD + " en Leefbaarheid-en-veiligheidsprogramma’s. ";

    @TempDir
    private Path folder;

    @Test
    void inATextATableAndANote() throws IOException {
        String text = TEXT.repeat(12) + "[^n]\n\n" + table() + "\n[^n]: " + TEXT.repeat(4) + "\n";
        byte[] pdf = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf();
        String copied = copyText(pdf);
        assertTrue(copied.contains("\u00ad\n"), copied);
        String whole = copied.replaceAll("\u00ad\\s*", "");
        assertFalse(whole.matches("(?s).*(?<!Leefbaarheid|en)-\\s*\\n.*"), whole);
        assertFalse(copied.contains("\u2010"), copied);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String heard = TagText.of(document).replace("\u00ad", "").replaceAll("\"\\s+\"", "");
            assertEquals(19, heard.split("Woningbouwimpulsregelingprogramma", -1).length - 1, heard);
        }
    }

    /** The mark for a soft hyphen is never a character that the author uses. */
    @Test
    void aHyphenOfAnotherKindStays() throws IOException {
        byte[] pdf = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, TEXT.repeat(6) + "a\u2010b.").pdf();
        String copied = copyText(pdf);
        assertTrue(copied.contains("a\u2010b"), copied);
        assertTrue(copied.contains("\u00ad\n"), copied);
        assertFalse(copied.contains("\u2011"), copied);
    }

    @Test
    @Tag("slow")
    void itBreaksNoRule() throws Exception {
        byte[] pdf = new MadeUpLetter(folder, MadeUpLetter.SETTINGS, TEXT.repeat(6) + "\n\n" + table()).pdf();
        assertEquals("", String.join(" ", ValidationProfile.PDF_A_2A.broken(pdf)));
        assertEquals("", String.join(" ", ValidationProfile.PDF_UA_1.broken(pdf)));
    }

    private static String table() {
        return "| a | b | c | d |\n|---|---|---|---|\n| " + WORD + " | " + WORD + " | " + WORD + " | x |\n";
    }

    private static String copyText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
