package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.picture.MadeUpPicture;
import nl.overzicht.picture.PatchError;
import nl.overzicht.picture.PictureKinds;
import nl.overzicht.render.pdf.PlacedPicture;
import nl.overzicht.render.pdf.PrintedLine;
import nl.overzicht.render.pdf.ValidationProfile;
import nl.overzicht.render.pdf.tagtree.TagText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter in an organisation's own style: its logo, and DejaVu Serif as its typeface. */
@Tag("slow")
class OwnLookTest {

    private static final String LOOK = """
            letter:
              logo: {file: logo.png, alt: Gemeente Voorbeeld}
              fonts: {regular: Serif.ttf, bold: Serif-Bold.ttf, italic: Serif-Italic.ttf}
              reference: 2026-0000001
            """;

    @TempDir
    private Path folder;

    @Test
    void textAndChartsAreSetInIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(letter("set", "state: draft\n", png()))) {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts);
            }
            assertFalse(fonts.isEmpty());
            assertTrue(
                    fonts.stream().allMatch(name -> name.matches("[A-Z]{6}\\+DejaVuSerif(-Bold|-Italic)?")),
                    fonts::toString);
        }
    }

    @Test
    void theLogoIsInTheLetterheadAndIsHeard() throws IOException {
        byte[] pdf = letter("logo", "state: draft\n", png());
        List<PrintedLine> lines = PrintedLine.of(pdf);
        assertTrue(lines.stream().noneMatch(line -> line.page() == 1 && line.size() > 11), "no wordmark beside it");
        assertEquals(108, PrintedLine.find(lines, 1, "Datum").y(), 1, "all else stands where it stood");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> tags = TagText.of(document).lines().map(String::strip).toList();
            int logo = tags.indexOf("Figure Alt=\"Gemeente Voorbeeld\"");
            assertTrue(logo > 0 && logo < tags.indexOf("\"Betreft\""), tags::toString);
        }
    }

    /** A licence to embed a font is not a licence to serve it. */
    @Test
    void theSiteDoesNotServeFontsOfTheLetter() throws IOException {
        Path output = DefaultReport.build(content("site", "state: draft\n", png()), folder.resolve("site-output"));
        assertFalse(Files.exists(output.resolve("site/assets/theme/Serif.ttf")));
        assertFalse(Files.exists(output.resolve("site/assets/theme/logo.png")));
    }

    @Test
    void aLogoThatIsNoPictureOrTooLargeIsAFinding() throws IOException {
        Path none = content("none", "state: draft\n", "no picture".getBytes(StandardCharsets.UTF_8));
        Path large = content("large", "state: draft\n", MadeUpPicture.declaring(50_000, 50_000));
        assertTrue(CommandRun.of("check", none.toString()).out().contains("theme/logo.png:1:1: error ATT-7 "));
        assertTrue(CommandRun.of("check", large.toString()).out().contains("theme/logo.png:1:1: error ATT-9 "));
    }

    /** Its CMYK colours become RGB, since a PDF/A with an RGB profile can hold no others. */
    @Test
    void aLogoForThePressIsPrintedInItsColours() throws IOException {
        PictureKinds.Kind inks = PictureKinds.all().stream()
                .filter(kind -> kind.name().equals("cmyk-adobe.jpg"))
                .findFirst()
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(letter("press", "state: draft\n", inks.bytes()))) {
            PlacedPicture logo = PlacedPicture.of(document).get(0);
            int[] error = PatchError.of(logo.render(document), inks.expected());
            assertTrue(Arrays.stream(error).max().orElseThrow() <= inks.loss(), () -> Arrays.toString(error));
        }
    }

    @Test
    void aBrokenFontIsAFinding() throws IOException {
        Path content = content("broken", "state: draft\n", png());
        byte[] font = Files.readAllBytes(content.resolve("theme/Serif-Bold.ttf"));
        for (int i = 400; i < font.length; i++) {
            font[i] = 0;
        }
        Files.write(content.resolve("theme/Serif-Bold.ttf"), font);
        assertEquals(List.of("LET-3"), findCodes(content));
    }

    @Test
    void aCharacterThatOneCutLacksIsAFinding() throws IOException {
        Path content = content("lacks", "state: draft\n", png());
        Files.writeString(content.resolve("letter.md"), "Een \u05d0 en een \u20ac.\n");
        assertEquals(List.of("LET-1"), findCodes(content));
    }

    @Test
    void itBreaksNoRule() throws Exception {
        byte[] pdf = letter("valid", "state: final\ndate: 2026-03-02\n", png());
        assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(pdf));
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf));
    }

    /** The codes of the findings when the letter is printed. */
    private List<String> findCodes(Path content) throws IOException {
        Findings findings = new Findings();
        new MadeUpLetter(content.resolveSibling("printed-" + content.getFileName()), "", "").print(content, findings);
        return findings.toSortedList().stream().map(Finding::code).distinct().toList();
    }

    private byte[] letter(String name, String state, byte[] logo) throws IOException {
        Findings findings = new Findings();
        byte[] pdf =
                new MadeUpLetter(folder.resolve("printed-" + name), "", "").print(content(name, state, logo), findings);
        assertEquals(List.of(), findings.toSortedList());
        return pdf;
    }

    private Path content(String name, String state, byte[] logo) throws IOException {
        Path content = DefaultReport.copyToSend(folder.resolve(name));
        String file = logo[0] == (byte) 0xff ? "logo.jpg" : "logo.png";
        Path settings = content.resolve("report.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("state: example\n", state)
                        .replace("letter:\n", LOOK.replace("logo.png", file)));
        Path theme = Files.createDirectories(content.resolve("theme"));
        Files.write(theme.resolve(file), logo);
        Files.write(theme.resolve("Serif.ttf"), font("DejaVuSerif.ttf"));
        Files.write(theme.resolve("Serif-Bold.ttf"), font("DejaVuSerif-Bold.ttf"));
        Files.write(theme.resolve("Serif-Italic.ttf"), font("DejaVuSerif-Italic.ttf"));
        return content;
    }

    private static byte[] font(String name) {
        return DefaultReport.resources().require("net/sf/jasperreports/fonts/dejavu/" + name);
    }

    /** Half transparent, as logos can be. */
    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 150; x++) {
            for (int y = 0; y < 90; y++) {
                image.setRGB(x, y, 0xFF154273);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void collect(PDResources resources, Set<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name).getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
