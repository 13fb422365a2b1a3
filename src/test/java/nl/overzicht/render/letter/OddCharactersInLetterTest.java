package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.overzicht.TrialCounts;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invisible characters, characters that no typeface has, and combined characters: the PDF is valid, or a finding gives the
 * place.
 */
@Tag("slow")
class OddCharactersInLetterTest {

    /** Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties), as ranges. */
    private static final List<int[]> IGNORABLE = List.of(
            new int[] {0xAD, 0xAD},
            new int[] {0x34F, 0x34F},
            new int[] {0x61C, 0x61C},
            new int[] {0x115F, 0x1160},
            new int[] {0x17B4, 0x17B5},
            new int[] {0x180B, 0x180F},
            new int[] {0x200B, 0x200F},
            new int[] {0x202A, 0x202E},
            new int[] {0x2060, 0x206F},
            new int[] {0x3164, 0x3164},
            new int[] {0xFE00, 0xFE0F},
            new int[] {0xFEFF, 0xFEFF},
            new int[] {0xFFA0, 0xFFA0},
            new int[] {0xFFF0, 0xFFF8},
            new int[] {0x1BCA0, 0x1BCA3},
            new int[] {0x1D173, 0x1D17A},
            new int[] {0xE0000, 0xE0020},
            new int[] {0xE0100, 0xE0110});

    /** Unassigned and private-use characters, single and combined emoji, letters with several marks. */
    private static final List<String> OTHERS = List.of(
            "\u0378", "\uE000", "\uF8FF", "\uD83D\uDE00", "1\uFE0F\u20E3", "\uD83D\uDC4D\uD83C\uDFFD", "e\u0301\u0323");

    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkInATextIsDropped() throws IOException {
        Findings findings = new Findings();
        byte[] pdf = print("a", "&#xFEFF;", findings);
        assertEquals(List.of(), findings.toSortedList());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("\uFEFF"));
            for (String whole : List.of("voorna", "vetwoord", "Kopje", "Noot.")) {
                assertTrue(text.contains(whole), text);
            }
        }
    }

    @Test
    void whatTheTypefaceLacksIsSaidWithItsPlace() throws IOException {
        Findings findings = new Findings();
        print("a", "\uE000", findings);
        Finding finding = findings.toSortedList().get(0);
        assertEquals("LET-1", finding.code());
        assertEquals(1, finding.at().line());
        assertEquals(19, finding.at().column());
    }

    @Test
    @Tag("long")
    void nothingInvalidIsPublished() throws Exception {
        List<String> odd = new ArrayList<>(OTHERS);
        IGNORABLE.forEach(block -> IntStream.rangeClosed(block[0], block[1])
                .mapToObj(point -> String.format(Locale.ROOT, "&#x%X;", point))
                .forEach(odd::add));
        List<String> printable = new ArrayList<>();
        for (String character : TrialCounts.oneIn(4, odd)) {
            Findings findings = new Findings();
            print(String.valueOf(odd.indexOf(character)), character, findings);
            if (!findings.haveErrors()) {
                printable.add(character);
            }
        }
        assertTrue(printable.size() > 6, printable::toString);
        for (String character : printable) {
            byte[] pdf = print("v" + odd.indexOf(character), character, new Findings());
            assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf), character);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf), character);
        }
    }

    private byte[] print(String name, String odd, Findings findings) throws IOException {
        String text = """
                Een regel met voor%1$sna en een **vet%1$swoord**.[^n]

                | a%1$sb | c |
                |---|---|
                | d | e%1$sf |

                ## Kop%1$sje

                Slot.

                [^n]: Noot%1$s.
                """.formatted(odd);
        MadeUpLetter letter = new MadeUpLetter(folder.resolve(name), MadeUpLetter.SETTINGS, text);
        return letter.print(letter.content(), findings);
    }
}
