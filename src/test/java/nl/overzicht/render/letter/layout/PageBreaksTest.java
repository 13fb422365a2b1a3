package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.TrialCounts;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where pages break: made-up letters with paragraphs, lists, notes and tables of every length, so that breaks occur
 * everywhere. Each word contains the number of its block; its position is read from the paper.
 */
@Tag("slow")
class PageBreaksTest {

    private static final Pattern WORD = Pattern.compile("\\b(alinea|kop|punt|hoofd|rij|onderschrift)([0-9]+)x");
    private static final Pattern CALL = Pattern.compile("aanhaal([0-9]+)a");
    private static final Pattern NOTE = Pattern.compile("noot([0-9]+)b");
    private static final Pattern BROKEN = Pattern.compile("(€ ?[0-9.,]*|\\bnr\\.|\\bart\\.|\\b30|\\b12)$");
    private static final Pattern TORN = Pattern.compile("^(miljoen|januari|105|995)\\b");

    @TempDir
    private Path folder;

    /**
     * A line of text on paper.
     *
     * @param block that it belongs to: {@code alinea7}
     */
    private record Line(int page, double y, String text, String block) {}

    @TestFactory
    List<DynamicTest> aFewLetters() {
        return letters(0, 4);
    }

    @TestFactory
    @Tag("long")
    List<DynamicTest> manyLetters() {
        return TrialCounts.oneIn(4, letters(100, 130));
    }

    private List<DynamicTest> letters(int from, int to) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            int letter = seed;
            tests.add(DynamicTest.dynamicTest("seed " + letter, () -> check(letter)));
        }
        return tests;
    }

    private void check(int seed) throws IOException {
        String text = new RandomLetter(seed).text();
        byte[] pdf = new MadeUpLetter(folder.resolve("seed" + seed), MadeUpLetter.SETTINGS, text).pdf();
        List<PrintedLine> runs = PrintedLine.of(pdf);
        List<Line> lines = lines(runs);
        assertTrue(lines.get(lines.size() - 1).page() > 2, "a letter of several pages");
        headingsHaveText(lines);
        paragraphsBreakInPairs(lines);
        tablesHaveTheirHead(lines);
        theSignatureHasCompany(lines);
        notesAreOnThePageOfTheirCall(runs);
        nothingIsTorn(lines);
    }

    /** A heading or caption is followed by two lines on its page. */
    private static void headingsHaveText(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.block().startsWith("kop") || line.block().startsWith("onderschrift")) {
                int after = i;
                while (lines.get(after).block().equals(line.block())) {
                    after++;
                }
                assertEquals(line.page(), lines.get(after).page(), () -> line + " alone at the foot");
                assertEquals(line.page(), lines.get(after + 1).page(), () -> line + " with one line at the foot");
            }
        }
    }

    private static void paragraphsBreakInPairs(List<Line> lines) {
        Map<String, Map<Integer, Integer>> blocks = new TreeMap<>();
        for (Line line : lines) {
            if (line.block().startsWith("alinea") || line.block().startsWith("punt")) {
                blocks.computeIfAbsent(line.block(), none -> new TreeMap<>()).merge(line.page(), 1, Integer::sum);
            }
        }
        blocks.forEach((block, pages) -> {
            if (pages.size() > 1) {
                assertFalse(pages.containsValue(1), () -> block + " leaves one line: " + pages);
            }
        });
    }

    private static void tablesHaveTheirHead(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean firstOnPage = lines.get(i - 1).page() != line.page();
            if (line.block().startsWith("rij") && firstOnPage) {
                throw new AssertionError(line + " begins a page without the head of its table");
            }
        }
    }

    private static void theSignatureHasCompany(List<Line> lines) {
        int name = indexOf(lines, "A. Voorbeeld");
        int function = indexOf(lines, "De Minister van Voorbeelden,");
        assertEquals(lines.get(function).page(), lines.get(name).page(), "a signature in two");
        assertEquals(lines.get(name).page(), lines.get(function - 1).page(), "a signature alone");
        assertEquals(lines.get(name).page(), lines.get(function - 2).page(), "a signature with one line");
    }

    private static int indexOf(List<Line> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().strip().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no line " + text);
    }

    private static void notesAreOnThePageOfTheirCall(List<PrintedLine> runs) {
        Map<String, Integer> calls = pages(runs, CALL);
        Map<String, Integer> notes = pages(runs, NOTE);
        assertTrue(calls.size() > 3, "a letter with notes");
        assertEquals(calls, notes);
    }

    private static Map<String, Integer> pages(List<PrintedLine> runs, Pattern pattern) {
        Map<String, Integer> pages = new TreeMap<>();
        for (PrintedLine run : runs) {
            Matcher found = pattern.matcher(run.text());
            while (found.find()) {
                pages.putIfAbsent(found.group(1), run.page());
            }
        }
        return pages;
    }

    private static void nothingIsTorn(List<Line> lines) {
        for (Line line : lines) {
            assertFalse(BROKEN.matcher(line.text().stripTrailing()).find(), line::toString);
            assertFalse(TORN.matcher(line.text().stripLeading()).find(), line::toString);
        }
    }

    /** The lines of the text column from top to bottom, without running heads and notes. */
    private static List<Line> lines(List<PrintedLine> runs) {
        Map<String, List<PrintedLine>> byPlace = new TreeMap<>();
        for (PrintedLine run : runs) {
            boolean column = run.x() < 148 && run.y() > (run.page() == 1 ? 120 : 60);
            boolean superscript = run.size() < 7;
            if (column && !superscript && !run.text().isBlank()) {
                byPlace.computeIfAbsent(String.format("%05d %07.1f", run.page(), run.y()), none -> new ArrayList<>())
                        .add(run);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (List<PrintedLine> together : byPlace.values()) {
            StringBuilder text = new StringBuilder();
            together.stream()
                    .sorted(Comparator.comparingDouble(PrintedLine::x))
                    .forEach(run -> text.append(run.text()));
            if (!NOTE.matcher(text).find()) {
                Matcher word = WORD.matcher(text);
                String block = word.find() ? word.group(1) + word.group(2) : "";
                lines.add(new Line(together.get(0).page(), together.get(0).y(), text.toString(), block));
            }
        }
        return lines;
    }
}
