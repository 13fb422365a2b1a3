package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overzicht.render.letter.MadeUpLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of made-up letters are full: what stays empty is read from paper. */
class PageFillTest {

    /** Height of the text on a page, in points. */
    private static final double HEIGHT = 580;
    /** What stands together at most: a signature with two lines, two lines with notes of ten. */
    private static final double HIGHEST = 150;

    @TempDir
    private Path folder;

    @Test
    void aFewLetters() throws IOException {
        fill(0, 3);
    }

    @Test
    @Tag("full")
    void twoHundredLetters() throws IOException {
        fill(1000, 1200);
    }

    private void fill(int from, int to) throws IOException {
        List<Double> free = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            Path place = folder.resolve("seed" + seed);
            byte[] pdf = new MadeUpLetter(place, MadeUpLetter.SETTINGS, new RandomLetter(seed).text()).pdf();
            free.addAll(FreeSpace.of(pdf));
        }
        free.sort(Double::compare);
        double median = free.get(free.size() / 2);
        double mean = free.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double most = free.get(free.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "%d letters, %d pages: empty %.0f points at most, %.0f median, %.1f mean%n",
                to - from,
                free.size(),
                most,
                median,
                mean);
        assertTrue(median <= 24, () -> median + " points are empty on the median page");
        assertTrue(mean <= HEIGHT * 3 / 100, () -> mean + " points are empty on average");
        assertTrue(most <= HIGHEST, () -> most + " points are empty on a page");
    }
}
