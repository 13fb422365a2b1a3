package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.MarkedPages;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up letter with everything that is hard to print: tables over several pages, many notes, a picture, nested lists; in
 * both states.
 */
@Tag("slow")
class HardLetterTest {

    @TempDir
    private static Path folder;

    private static byte[] pdf;
    private static List<String> tags;

    @BeforeAll
    static void build() throws IOException {
        pdf = letter("final", "state: final\ndate: 2026-03-02\n");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tags = TagText.of(document).lines().map(String::strip).toList();
        }
    }

    /** It is printed on each page and read once. */
    @Test
    void aTableHeadIsReadOnce() throws IOException {
        long printed = PrintedLine.of(pdf).stream()
                .filter(line -> line.text().contains("Zeldzaam hoofd"))
                .count();
        assertTrue(printed >= 2, "the table fits on one page");
        assertEquals(
                1, tags.stream().filter(line -> line.contains("Zeldzaam hoofd")).count());
        assertEquals("Table", tags.get(tags.indexOf("Caption") - 1));
    }

    @Test
    void everyNoteFollowsItsReference() {
        List<String> order = tags.stream()
                .filter(line -> line.equals("Reference") || line.startsWith("Note "))
                .toList();
        assertEquals(24, order.size());
        for (int i = 0; i < 12; i++) {
            assertEquals("Reference", order.get(2 * i));
            assertEquals("Note ID=\"fn-" + (i + 1) + "\"", order.get(2 * i + 1));
        }
    }

    @Test
    void aPictureHasItsTextAndListsTheirBullets() {
        assertTrue(tags.contains("Figure Alt=\"Een blauw vlak\""), tags::toString);
        assertTrue(tags.stream().filter("Lbl ActualText=\"\u2022\""::equals).count() >= 4);
    }

    @Test
    void aFinalLetterHasNoMark() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(
                    "2 maart 2026",
                    PrintedLine.find(PrintedLine.of(pdf), 1, "2 maart").text().strip());
            assertTrue(tags.stream().noneMatch(line -> line.contains("oncept") || line.contains("Voorbeeld")));
            assertEquals(0, MarkedPages.count(document));
            assertTrue(!document.getDocumentInformation().getTitle().contains("("));
        }
    }

    @Test
    @Tag("long")
    void itBreaksNoRuleOfEitherStandard() throws Exception {
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
        byte[] draft = letter("draft", "state: draft\n");
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(draft));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(draft));
    }

    private static byte[] letter(String name, String state) throws IOException {
        Path content = DefaultReport.copyToSend(folder.resolve(name));
        Path settings = content.resolve("report.yaml");
        String yaml = Files.readString(settings).replaceFirst("state: example\n", state);
        Files.writeString(settings, yaml.replace("letter:\n", "letter:\n  reference: 2026-0000001\n"));
        Files.createDirectories(content.resolve("attachments"));
        Files.write(content.resolve("attachments/vlak.png"), picture());
        Files.writeString(content.resolve("letter.md"), markdown());
        Path output = folder.resolve("output-" + name);
        StringWriter err = new StringWriter();
        int code = CommandRun.run(
                new String[] {"build", content.toString(), "-o", output.toString()},
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        assertEquals(0, code, err::toString);
        return Files.readAllBytes(output.resolve("kamerbrief.pdf"));
    }

    private static String markdown() {
        String rows = IntStream.rangeClosed(1, 90)
                .mapToObj(i -> "| Regel " + i + " | tekst in de tweede kolom | " + i * 111 + " |")
                .collect(Collectors.joining("\n"));
        String noted = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "Alinea met noot.[^n" + i + "] " + "En nog wat woorden om de regel te vullen. ".repeat(7)
                        + "\n")
                .collect(Collectors.joining("\n"));
        String notes = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "[^n" + i + "]: " + (i % 3 == 0 ? "https://example.org/ en " : "") + "De tekst van noot "
                        + "heel ".repeat(i) + "lang.\n")
                .collect(Collectors.joining("\n"));
        return """
                Een eerste alinea met **vet**, *schuin*, `code` en een [koppeling](https://example.org/pad).

                ## Kop

                - een
                - twee
                    - twee a
                    - twee b

                1. eerst

                    - in een genummerde lijst

                2. dan

                > Aangehaald.

                ### Lagere kop

                ![Een blauw vlak](attachments/vlak.png)

                Tabel: Een lange tabel

                | Zeldzaam hoofd | Tweede | Derde |
                |---|---|--:|
                """ + rows + "\n\n## Noten\n\n" + noted + "\n" + notes;
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, 0x154273);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
