package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of made-up letters are full: what stays empty is read from paper. */
class PageFillTest {

    @TempDir
    private Path folder;

    @Test
    void aFewLetters() throws IOException {
        fill(0, Integer.getInteger("letters", 3));
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
            List<Double> pages = FreeSpace.of(pdf);
            free.addAll(pages);
            for (int page = 0; page < pages.size(); page++) {
                double points = pages.get(page);
                String where = "seed " + seed + ", page " + (page + 1) + ": " + points + " points";
                if (points > 72 || points < -1) System.out.println(where);
            }
        }
        free.sort(Double::compare);
        double median = free.get(free.size() / 2);
        double mean = free.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        System.out.printf(
                "%d letters, %d pages: empty %.0f points at most, %.0f median, %.1f mean (%.1f%%)%n",
                to - from, free.size(), free.get(free.size() - 1), median, mean, mean * 100 / 580);
        assertTrue(median <= 24, () -> median + " points are empty on the median page");
    }
}
