package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings and lists, as they are seen. */
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

    private static double distance(List<PrintedLine> lines, String from, String to) {
        return PrintedLine.find(lines, to).y() - PrintedLine.find(lines, from).y();
    }

    private List<PrintedLine> print(String text) throws IOException {
        return PrintedLine.of(new MadeUpLetter(folder, MadeUpLetter.SETTINGS, text).pdf());
    }
}
