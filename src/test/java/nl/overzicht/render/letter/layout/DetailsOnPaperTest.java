package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The appearance of headings and lists. */
class DetailsOnPaperTest {

    private static final double LINE = 12 * 25.4 / 72;

    @TempDir
    private Path folder;

    @Test
    void headingsAreNeverLargerThanTheOneAbove() throws IOException {
        List<PrintedLine> lines = print("""
                ## Kop2

                Tekst.

                ### Kop3

                Tekst.

                #### Kop4

                Tekst.

                ##### Kop5

                Tekst.

                ###### Kop6

                Tekst.
                """);
        List<Double> sizes = IntStream.rangeClosed(2, 6)
                .mapToObj(level -> PrintedLine.find(lines, "Kop" + level).size())
                .toList();
        assertEquals(9, sizes.get(0), 0.05);
        IntStream.range(1, sizes.size())
                .forEach(i -> assertTrue(sizes.get(i) <= sizes.get(i - 1), () -> "sizes " + sizes));
    }

    @Test
    void paragraphsOfAnItemStandApartAndANestedListDoesNot() throws IOException {
        List<PrintedLine> lines = print("""
                - Eerste.

                  Vervolg.

                - Tweede.

                Tekst.

                1. een
                   1. onder
                2. twee
                """);
        assertEquals(2 * LINE, distance(lines, "Eerste.", "Vervolg."), 0.05);
        assertEquals(2 * LINE, distance(lines, "Vervolg.", "Tweede."), 0.05);
        assertEquals(LINE, distance(lines, "een", "onder"), 0.05);
        assertEquals(LINE, distance(lines, "onder", "twee"), 0.05);
    }

    /** Bullets are shapes; they are read as pixels to the left of the text. */
    @Test
    void bulletsAndNumbersHangAtTheLeftEdgeOfTheirList() throws IOException {
        byte[] pdf = pdf("- bol\n  - onder\n\nTekst.\n\n1. nummer\n");
        List<PrintedLine> lines = PrintedLine.of(pdf);
        double number = PrintedLine.find(lines, "1.").x();
        double text = PrintedLine.find(lines, "nummer").x();
        assertEquals(text, PrintedLine.find(lines, "bol").x(), 0.05);
        assertEquals(20, number, 0.1);
        assertEquals(number + 0.4, ink(pdf, PrintedLine.find(lines, "bol")), 0.3);
        assertEquals(text + 0.4, ink(pdf, PrintedLine.find(lines, "onder")), 0.3, "a list within a list");
    }

    /** Numbers end at their full stops, the longest one of a list begins at its left edge, and the text has a single edge. */
    @Test
    void numbersOfAnyLengthEndBesideTheirText() throws IOException {
        List<Integer> starts = List.of(8, 98, 998, 9998, 99998);
        List<PrintedLine> lines = print(starts.stream()
                .map(first -> first + ". een\n1. twee\n1. drie" + first + "\n\nTekst.\n\n")
                .collect(Collectors.joining()));
        for (int first : starts) {
            PrintedLine longest = PrintedLine.find(lines, first + 2 + ".");
            assertEquals(20, longest.x(), 0.15, "number " + (first + 2));
            assertEquals(longest.right(), PrintedLine.find(lines, first + ".").right(), 0.05);
            assertEquals(PrintedLine.find(lines, "drie" + first).x(), longest.right(), 0.1, "where its text begins");
        }
    }

    /** Where the ink of a line begins, in millimetres. */
    private static double ink(byte[] pdf, PrintedLine line) throws IOException {
        double scale = 10;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float dots = (float) (scale * 25.4 / 72);
            BufferedImage page = new PDFRenderer(document).renderImage(line.page() - 1, dots, ImageType.GRAY);
            int y = (int) ((line.y() - 1.2) * scale);
            for (int x = (int) (19 * scale); x < page.getWidth(); x++) {
                for (int near = y - 8; near <= y + 8; near++) {
                    if (page.getRaster().getSample(x, near, 0) < 140) {
                        return x / scale;
                    }
                }
            }
        }
        throw new AssertionError("no ink on " + line);
    }

    private static double distance(List<PrintedLine> lines, String from, String to) {
        return PrintedLine.find(lines, to).y() - PrintedLine.find(lines, from).y();
    }

    private List<PrintedLine> print(String text) throws IOException {
        return PrintedLine.of(pdf(text));
    }

    private byte[] pdf(String text) throws IOException {
        return new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf();
    }
}
