package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.overzicht.render.letter.MadeUpLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of made-up letters are full; their free space is measured on paper. */
@Tag("slow")
class PageFillTest {

    /** Height of the text on a page, in points. */
    private static final double HEIGHT = 580;

    private static final double HIGHEST = 72;

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
        List<Double> all = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            Path place = folder.resolve("seed" + seed);
            byte[] pdf = new MadeUpLetter(place, MadeUpLetter.SETTINGS, new RandomLetter(seed).text()).pdf();
            List<Double> free = FreeSpace.of(pdf);
            checkFirst(pdf, free.get(0), "seed " + seed);
            all.addAll(free);
            later.addAll(free.subList(1, free.size()));
        }
        Collections.sort(all);
        double median = all.get(all.size() / 2);
        double mean = all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double most = Collections.max(later);
        System.out.printf(
                Locale.ROOT,
                "%d letters, %d pages: empty %.0f points at most (%.0f on a first page), %.0f median, %.1f mean%n",
                to - from,
                all.size(),
                most,
                all.get(all.size() - 1),
                median,
                mean);
        assertTrue(median <= 24, () -> median + " points are empty on the median page");
        assertTrue(mean <= HEIGHT * 3 / 100, () -> mean + " points are empty on average");
        assertTrue(most <= HIGHEST, () -> most + " points are empty on a page");
    }

    /** No earlier page can give lines to the first page, which is emptier only when two lines with their notes do not fit. */
    private static void checkFirst(byte[] pdf, double free, String name) throws IOException {
        double next = free > HIGHEST ? OpeningLines.of(pdf, 2).height() : HIGHEST;
        assertTrue(free < next, () -> name + ": " + free + " points are empty on page 1, and " + next + " come next");
    }
}
