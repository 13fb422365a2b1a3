package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.picture.MadeUpPicture;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.Ink;
import nl.overzicht.render.pdf.PlacedPicture;
import nl.overzicht.render.pdf.PrintedLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that nobody would write on purpose are printed correctly, or a finding says where they are wrong. */
@Tag("slow")
class BadLettersTest {

    private static final String PARAGRAPH =
            "Een alinea van de brief met woorden die de regel vullen. ".repeat(8) + "\n\n";

    @TempDir
    private Path folder;

    @Test
    void aSubjectOfTwentyLines() throws IOException {
        String subject = "Een onderwerp dat maar doorgaat over woorden en nog meer woorden ".repeat(18);
        String settings = MadeUpLetter.SETTINGS.replace("Een verzonnen brief", subject.strip());
        byte[] pdf = new MadeUpLetter(folder, settings, PARAGRAPH).pdf();
        assertEquals(List.of(), Ink.of(pdf).lost());
        List<PrintedLine> lines = PrintedLine.of(pdf);
        double last = lines.stream()
                .filter(line -> line.page() == 1 && line.x() > 39 && line.text().contains("woorden"))
                .mapToDouble(PrintedLine::y)
                .filter(y -> y < PrintedLine.find(lines, 1, "Geachte").y())
                .max()
                .orElseThrow();
        assertEquals(
                4 * 12 * 25.4 / 72,
                PrintedLine.find(lines, 1, "Geachte").y() - last,
                0.2,
                "three blank lines below it");
    }

    @Test
    void aRightColumnOfEightyLinesIsFoundAtItsSetting() throws IOException {
        String lines = IntStream.range(0, 80).mapToObj(i -> "regel " + i).collect(Collectors.joining(", "));
        Findings findings = print(MadeUpLetter.SETTINGS + "  contact: [" + lines + "]\n", PARAGRAPH);
        Finding found = findings.toSortedList().get(0);
        assertEquals("INK-4", found.code());
        assertTrue(found.at().path().endsWith("report.yaml"), found::toString);
        assertEquals(13, found.at().line());
    }

    @Test
    void threeHundredAnnexes() throws IOException {
        String annexes = IntStream.range(0, 300)
                .mapToObj(i -> "    - {title: Bijlage over onderwerp " + i + "}\n")
                .collect(Collectors.joining());
        String draft = MadeUpLetter.SETTINGS.replace("final", "draft") + "  annexes:\n" + annexes;
        MadeUpLetter letter = new MadeUpLetter(folder, draft, PARAGRAPH);
        byte[] pdf = letter.print(letter.content(), new Findings());
        assertEquals(List.of(), Ink.of(pdf).lost());
        FreeSpace.of(pdf).forEach(free -> assertTrue(free <= 72, () -> free + " points are empty"));
    }

    /** A picture as high as a page once left the signature alone on the next page. */
    @Test
    void aHighPictureAtTheEndHasTheSignatureBelowIt() throws IOException {
        for (String caption : List.of("", " \"Wat er te zien is.\"")) {
            MadeUpLetter letter = new MadeUpLetter(
                    folder.resolve("end" + caption.length()),
                    MadeUpLetter.SETTINGS,
                    PARAGRAPH + "![een](attachments/high.png" + caption + ")\n");
            byte[] pdf = withPicture(letter, MadeUpPicture.of(500, 1000, 72));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(2, document.getNumberOfPages());
                PlacedPicture picture = PlacedPicture.of(document).get(0);
                assertFalse(picture.clipped());
                assertTrue(picture.height() > 130, () -> picture + " is small");
            }
        }
        MadeUpLetter before = new MadeUpLetter(
                folder.resolve("before"), MadeUpLetter.SETTINGS, "![een](attachments/high.png)\n\n" + PARAGRAPH);
        try (PDDocument document = Loader.loadPDF(withPicture(before, MadeUpPicture.of(500, 1000, 72)))) {
            assertTrue(PlacedPicture.of(document).get(0).height() > 180, "a page of its own");
        }
    }

    /** MD-25 reports that it leaves its page nearly empty; MD-24 reports a heading at the end, MD-23 an empty letter. */
    @Test
    void aNoteHigherThanAPageIsWhole() throws IOException {
        String note = "Een noot met heel veel woorden die niet ophoudt. ".repeat(120);
        String text = PARAGRAPH + "Tekst met noot[^a] en verder.\n\n" + PARAGRAPH + "[^a]: " + note + "\n";
        assertEquals(
                List.of(),
                Ink.of(new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf())
                        .lost());
    }

    private Findings print(String settings, String text) throws IOException {
        Findings findings = new Findings();
        MadeUpLetter letter = new MadeUpLetter(folder, settings, text);
        letter.print(letter.content(), findings);
        return findings;
    }

    private static byte[] withPicture(MadeUpLetter letter, byte[] picture) throws IOException {
        Path content = letter.content();
        Files.createDirectories(content.resolve("attachments"));
        Files.write(content.resolve("attachments/high.png"), picture);
        return letter.print(content, new Findings());
    }
}
