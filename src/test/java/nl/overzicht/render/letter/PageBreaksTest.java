package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where pages break: made-up letters with paragraphs, lists, notes and tables of every length, so that breaks fall
 * everywhere. Each word of a block bears its number; what stands where is read from the paper.
 */
class PageBreaksTest {

    private static final Pattern WORD = Pattern.compile("\\b(alinea|kop|punt|hoofd|rij|onderschrift)([0-9]+)x");
    private static final Pattern CALL = Pattern.compile("aanhaal([0-9]+)a");
    private static final Pattern NOTE = Pattern.compile("noot([0-9]+)b");
    private static final Pattern BROKEN = Pattern.compile("(€ ?[0-9.,]*|\\bnr\\.|\\bart\\.|\\b30|\\b12)$");
    private static final Pattern TORN = Pattern.compile("^(miljoen|januari|105|995)\\b");

    @TempDir
    private Path folder;

    /** A line of text on paper, and to which block it belongs: {@code alinea7}. */
    private record Line(int page, double y, String text, String block) {}

    @TestFactory
    List<DynamicTest> aFewLetters() {
        return letters(0, 4);
    }

    @TestFactory
    @Tag("slow")
    List<DynamicTest> manyLetters() {
        return letters(100, 130);
    }

    private List<DynamicTest> letters(int from, int to) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            int one = seed;
            tests.add(DynamicTest.dynamicTest("seed " + one, () -> check(one)));
        }
        return tests;
    }

    private void check(int seed) throws IOException {
        String text = new Writer(new Random(seed)).letter();
        byte[] pdf = new MadeUpLetter(folder.resolve("seed" + seed), MadeUpLetter.SETTINGS, text).pdf();
        List<PrintedLine> runs = PrintedLine.of(pdf);
        List<Line> lines = lines(runs);
        assertTrue(lines.get(lines.size() - 1).page() > 2, "a letter of several pages");
        headingsHaveText(lines);
        paragraphsBreakInPairs(lines);
        tablesHaveTheirHead(lines);
        theSignatureHasCompany(lines);
        notesStandWithTheirCall(runs);
        nothingIsTorn(lines);
    }

    /** A heading, and a caption, is followed by two lines on its page. */
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

    private static void notesStandWithTheirCall(List<PrintedLine> runs) {
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

    /** The lines of the text column from top to bottom, without what repeats on each page and without notes. */
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
                    .sorted(java.util.Comparator.comparingDouble(PrintedLine::x))
                    .forEach(run -> text.append(run.text()));
            if (!NOTE.matcher(text).find()) {
                Matcher word = WORD.matcher(text);
                String block = word.find() ? word.group(1) + word.group(2) : "";
                lines.add(new Line(together.get(0).page(), together.get(0).y(), text.toString(), block));
            }
        }
        return lines;
    }

    /** Writes a letter. */
    private static final class Writer {

        private static final List<String> ATOMS = List.of(
                "€ 600 miljoen",
                "€45 miljoen",
                "nr. 105",
                "12 januari 2026",
                "30 995, nr. 105",
                "art. 4",
                "${woontop.amount}",
                "${kansrijke-wijk.amount}");

        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private int block;
        private int note;

        Writer(Random random) {
            this.random = random;
        }

        String letter() {
            paragraph();
            for (int part = 0; part < 14; part++) {
                if (random.nextInt(3) > 0) {
                    text.append("## kop").append(++block).append("x van de brief\n\n");
                }
                switch (random.nextInt(4)) {
                    case 0 -> list();
                    case 1 -> table();
                    default -> paragraph();
                }
                paragraph();
            }
            return text.append(notes).toString();
        }

        private void paragraph() {
            words("alinea" + ++block + "x", 8 + random.nextInt(90), true);
            text.append("\n\n");
        }

        private void list() {
            for (int item = 0; item < 2 + random.nextInt(4); item++) {
                text.append("- ");
                words("punt" + ++block + "x", 3 + random.nextInt(30), false);
                text.append("\n");
            }
            text.append("\n");
        }

        private void table() {
            int number = ++block;
            text.append("Tabel: onderschrift").append(number).append("x van een tabel\n\n");
            text.append("| hoofd").append(number).append("x | tweede |\n|---|--:|\n");
            for (int row = 0; row < 2 + random.nextInt(25); row++) {
                text.append("| rij").append(number).append("x ").append(row).append(" | 12 |\n");
            }
            text.append("\n");
        }

        private void words(String word, int count, boolean noted) {
            for (int i = 0; i < count; i++) {
                text.append(i > 0 ? (random.nextInt(12) == 0 ? "\n" : " ") : "");
                text.append(random.nextInt(9) == 0 && i > 0 ? ATOMS.get(random.nextInt(ATOMS.size())) : longer(word));
                if (noted && i > 2 && random.nextInt(40) == 0) {
                    note();
                }
            }
            text.append(" ").append(word).append('.');
        }

        private String longer(String word) {
            return word + "abcdefghijklm".substring(0, random.nextInt(8));
        }

        private void note() {
            text.append(" aanhaal").append(++note).append("a[^n").append(note).append("]");
            notes.append("[^n").append(note).append("]: noot").append(note).append("b ");
            notes.append(("noot" + note + "b woord ").repeat(1 + random.nextInt(20)))
                    .append("\n\n");
        }
    }
}
