package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.DefaultReport;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the text are on a baseline grid, also after tables, figures and lists. Measured on paper. */
@Tag("slow")
class GridTest {

    private static final double POINTS = 72 / 25.4;
    private static final double LEADING = 12;

    @TempDir
    private Path folder;

    @Test
    void theDefaultLetter() throws IOException {
        check("default", DefaultReport.letter());
    }

    @Test
    void afterFiguresThatWaitAndTablesOnTwoPages() throws IOException {
        String table = "Tabel: rijen\n\n| a | b |\n|---|--:|\n" + "| een | 1 |\n".repeat(31) + "\n";
        String text = "Een alinea.\n\n" + table + "Een alinea.\n\n${figure.timeline}\n\n"
                + "Een alinea van enkele regels die op papier staat. ".repeat(6) + "\n\n" + table.replace("een", "twee")
                + "- punt\n\n  ```\n  code\n  ```\n\n- punt\n\n${figure.per-jaar}\n\n> Een citaat.\n\nSlot.\n";
        check("figures", print("figures", text));
    }

    @Test
    @Tag("long")
    void aFewLetters() throws IOException {
        letters(0, 2);
    }

    @Test
    @Tag("long")
    void someLetters() throws IOException {
        letters(2, 8);
    }

    @Test
    @Tag("full")
    void manyLetters() throws IOException {
        letters(8, 30);
    }

    private void letters(int from, int to) throws IOException {
        for (int seed = from; seed < to; seed++) {
            check("random " + seed, print("random" + seed, new RandomLetter(seed).text()));
            check("construct " + seed, print("construct" + seed, new ConstructLetter(seed).text()));
        }
    }

    private byte[] print(String name, String text) throws IOException {
        MadeUpLetter letter = new MadeUpLetter(folder.resolve(name), MadeUpLetter.SETTINGS, text);
        return letter.print(letter.content(), new Findings());
    }

    private static void check(String name, byte[] pdf) throws IOException {
        List<PrintedLine> lines = PrintedLine.of(pdf);
        double salutation = PrintedLine.find(lines, 1, "Geachte voorzitter").y();
        Map<Integer, List<PrintedLine>> pages = lines.stream()
                .filter(line -> Math.abs(line.size() - 9) < 0.1 && line.x() < 145)
                .filter(line -> line.page() > 1 || line.y() >= salutation)
                .collect(Collectors.groupingBy(PrintedLine::page));
        assertTrue(pages.size() > 1, "a letter of several pages");
        for (List<PrintedLine> page : pages.values()) {
            double first = page.get(0).y() * POINTS;
            for (PrintedLine line : page) {
                double places = (line.y() * POINTS - first) / LEADING;
                assertEquals(Math.rint(places), places, 0.2 / LEADING, () -> name + ": " + line);
            }
        }
    }
}
