package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.picture.MadeUpPicture;
import nl.overzicht.picture.PatchError;
import nl.overzicht.picture.PictureKinds;
import nl.overzicht.render.pdf.PlacedPicture;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on paper: complete, in their column, in their colours, with their captions. */
@Tag("slow")
class PicturesInLetterTest {

    private static final double LEFT = 20;
    private static final double COLUMN = 125;

    @TempDir
    private Path folder;

    /** The table of kinds with the largest error of red, green and blue is written to {@code target/picture-kinds.txt}. */
    @Test
    void eachKindHasItsColours() throws IOException {
        List<PictureKinds.Kind> kinds = PictureKinds.all();
        Map<String, byte[]> files = new LinkedHashMap<>();
        kinds.forEach(kind -> files.put(kind.name(), kind.bytes()));
        String text = kinds.stream()
                .map(kind -> "![" + kind.name() + "](attachments/" + kind.name() + ")\n\n")
                .collect(Collectors.joining());
        StringBuilder table = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(letter("kinds", text, files))) {
            List<PlacedPicture> placed = PlacedPicture.of(document);
            assertEquals(kinds.size(), placed.size());
            for (int i = 0; i < kinds.size(); i++) {
                PictureKinds.Kind kind = kinds.get(i);
                int[] error = PatchError.of(placed.get(i).render(document), kind.expected());
                table.append(String.format(Locale.ROOT, "%-30s %s%n", kind.name(), Arrays.toString(error)));
                assertTrue(Arrays.stream(error).max().orElseThrow() <= kind.loss(), table::toString);
            }
        }
        Files.writeString(Path.of("target/picture-kinds.txt"), table.toString());
    }

    @Test
    void aPictureIsWholeAndInItsColumn() throws IOException {
        Map<String, byte[]> files = Map.of(
                "one.png", MadeUpPicture.of(1, 1, 150),
                "small.png", MadeUpPicture.of(600, 300, 300),
                "large.png", MadeUpPicture.of(3000, 1500, 300),
                "wide.png", MadeUpPicture.of(20_000, 400, 0),
                "tall.png", MadeUpPicture.of(100, 4000, 72));
        String text = """
                Eerste alinea.

                ![a](attachments/one.png)

                ![b](attachments/small.png)

                ![c](attachments/large.png)

                ![d](attachments/wide.png)

                ![e](attachments/tall.png "Wat er te zien is.")

                1. - ![f](attachments/large.png)

                Tabel: Twee kolommen

                | a | b |
                |---|---|
                | ![g](attachments/large.png) | tekst |

                Een regel met ![h](attachments/large.png) erin.
                """;
        try (PDDocument document = Loader.loadPDF(letter("sizes", text, files))) {
            List<PlacedPicture> placed = PlacedPicture.of(document);
            assertEquals(8, placed.size());
            for (PlacedPicture picture : placed) {
                assertFalse(picture.clipped(), picture::toString);
                assertTrue(picture.x() >= LEFT - 0.01, picture::toString);
                assertTrue(picture.x() + picture.width() <= LEFT + COLUMN + 0.01, picture::toString);
                assertTrue(picture.y() + picture.height() <= 297 - 34, picture::toString);
            }
            assertEquals(25.4 / 150, placed.get(0).width(), 0.01, "no larger than its density makes it");
            assertEquals(50.8, placed.get(1).width(), 0.01);
            assertEquals(25.4, placed.get(1).height(), 0.01);
            assertEquals(COLUMN, placed.get(2).width(), 0.01);
            assertEquals(COLUMN / 2, placed.get(2).height(), 0.01);
            assertEquals(COLUMN, placed.get(3).width(), 0.01);
            assertEquals(40, placed.get(4).height() / placed.get(4).width(), 0.1);
        }
    }

    /** The caption is right below its picture, on the same page, and is read after it. */
    @Test
    void aCaptionGoesWithItsPicture() throws IOException {
        String caption = "Het bijschrift van een tekening die zo hoog is als een bladzijde. "
                .repeat(8)
                .strip();
        byte[] pdf = letter(
                "caption",
                "Eerst een alinea.\n\n![Een dijk](attachments/tall.png \"" + caption + "\")\n\n"
                        + "Een regel met ![een boom](attachments/small.png \"Boom\") erin.\n",
                Map.of("tall.png", MadeUpPicture.of(400, 4000, 72), "small.png", MadeUpPicture.of(40, 40, 150)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> tags = TagText.of(document).lines().map(String::strip).toList();
            int figure = tags.indexOf("Figure Alt=\"Een dijk\"");
            assertEquals("Caption", tags.get(figure + 1), tags::toString);
            assertEquals("\"" + caption + "\"", tags.get(figure + 2));
            assertTrue(tags.stream().anyMatch(line -> line.contains("Boom")), "a caption in a line is read too");
            PlacedPicture tall = PlacedPicture.of(document).get(0);
            List<PrintedLine> lines = PrintedLine.of(pdf).stream()
                    .filter(line -> line.text().contains("bijschrift"))
                    .toList();
            assertTrue(lines.stream().allMatch(line -> line.page() == tall.page()));
            assertTrue(lines.stream().allMatch(line -> line.y() > tall.y() + tall.height() && line.y() < 297 - 34));
        }
    }

    @Test
    void itBreaksNoRuleOfEitherStandard() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PictureKinds.all().forEach(kind -> files.put(kind.name(), kind.bytes()));
        String text = files.keySet().stream()
                .map(name -> "![" + name + "](attachments/" + name + " \"Soort " + name + "\")\n\n")
                .collect(Collectors.joining());
        String more =
                "In een regel ![x](attachments/rgb.jpg \"y\") en [![z](attachments/rgb.jpg)](https://example.org/).\n";
        byte[] pdf = letter("valid", text + more, files);
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }

    private byte[] letter(String name, String text, Map<String, byte[]> files) throws IOException {
        MadeUpLetter letter = new MadeUpLetter(folder.resolve(name), MadeUpLetter.SETTINGS, text);
        Path content = letter.content();
        Path attachments = Files.createDirectories(content.resolve("attachments"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(attachments.resolve(file.getKey()), file.getValue());
        }
        Findings findings = new Findings();
        byte[] pdf = letter.print(content, findings);
        assertEquals(List.of(), findings.toSortedList());
        return pdf;
    }
}
