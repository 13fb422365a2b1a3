package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.TrialCounts;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A letter that ends anywhere on a page: no page is blank or underfull, and the signature is never alone on a page. */
class FillLevelsTest {

    private static final String FIGURE = "${figure.timeline}\n\n";

    /** What may follow the text, and the highest block that must stay with it, in points. */
    private static final Map<String, Double> HIGHEST = Map.of(
            "", 150.0, "- punt\n".repeat(9) + "\n", 150.0, table(), 150.0, FIGURE, 580.0, FIGURE + FIGURE, 580.0);

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> aFewLevels() {
        return List.of(level(18, ""), level(3, FIGURE), level(27, FIGURE));
    }

    /** Each level with one of the ends in turn; with all of them in {@code full}. */
    @TestFactory
    @Tag("slow")
    @Tag("long")
    List<DynamicTest> someLevels() {
        return TrialCounts.oneIn(11, everyLevel());
    }

    private List<DynamicTest> everyLevel() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int lines = 1; lines <= 60; lines++) {
            int own = lines;
            HIGHEST.keySet().forEach(end -> tests.add(level(own, end)));
        }
        return tests;
    }

    private DynamicTest level(int lines, String end) {
        String name = lines + " lines"
                + (end.isEmpty() ? "" : " and " + end.lines().findFirst().orElseThrow());
        return DynamicTest.dynamicTest(name, () -> check(lines, end));
    }

    private void check(int lines, String end) throws IOException {
        String text = IntStream.rangeClosed(1, lines).mapToObj(i -> "regel").collect(Collectors.joining("\\\n"));
        Path place = folder.resolve(lines + "-" + end.hashCode());
        byte[] pdf = new MadeUpLetter(place, MadeUpLetter.SETTINGS, text + "\n\n" + end).pdf();
        List<PrintedLine> printed = PrintedLine.of(pdf);
        int pages = printed.stream().mapToInt(PrintedLine::page).max().orElseThrow();
        for (int page = 1; page <= pages; page++) {
            assertTrue(column(printed, page).size() > 1, "page " + page + " of " + pages + " is empty");
        }
        int name = PrintedLine.find(printed, "A. Voorbeeld").page();
        assertEquals(name, PrintedLine.find(printed, "De Minister van").page(), "a signature in two");
        assertTrue(column(printed, name).size() > 3, "a signature alone");
        for (double free : FreeSpace.of(pdf)) {
            assertTrue(free <= HIGHEST.get(end), () -> free + " points are empty on a page");
        }
    }

    /** The column of text below its first line. */
    private static List<PrintedLine> column(List<PrintedLine> printed, int page) {
        return printed.stream()
                .filter(line -> line.page() == page && line.x() < 145 && line.y() > 60)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static String table() {
        return "Tabel: rijen\n\n| a | b |\n|---|--:|\n" + "| een | 1 |\n".repeat(8) + "\n";
    }
}
