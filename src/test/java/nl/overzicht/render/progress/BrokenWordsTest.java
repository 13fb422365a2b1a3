package nl.overzicht.render.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.pdf.PrintedLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page can end within a word: a hyphen is printed, and the word is read as a whole. */
@Tag("slow")
class BrokenWordsTest {

    private static final String WORD = "verantwoordelijkheden";

    @TempDir
    private Path folder;

    @Test
    void aWordOverTheEndOfAPageHasItsHyphen() throws IOException {
        Findings findings = new Findings();
        String text = "# Woorden\n\n" + ("x" + (WORD + " ").repeat(350) + "\n\n").repeat(6);
        byte[] pdf = new MadeUpReport(folder, "  title: Woorden\n", text).print(findings);
        assertEquals(
                List.of(),
                findings.toSortedList().stream()
                        .map(finding -> finding.code())
                        .filter(code -> code.startsWith("INK"))
                        .toList());
        List<PrintedLine> lines = PrintedLine.of(pdf).stream()
                .filter(line -> line.size() > 8.5 && line.size() < 9.5)
                .toList();
        Set<Integer> broken = new TreeSet<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).page() < lines.get(i + 1).page()
                    && lines.get(i).text().endsWith("\u00ad")) {
                broken.add(lines.get(i).page());
            }
        }
        assertTrue(broken.size() > 2, broken::toString);
        Set<String> words = List.of(lines.stream()
                        .map(line -> line.text().endsWith("\u00ad") ? line.text() : line.text() + " ")
                        .collect(Collectors.joining())
                        .replace("\u00ad", "")
                        .strip()
                        .split(" +"))
                .stream()
                .filter(word -> word.contains("woord"))
                .collect(Collectors.toSet());
        assertEquals(Set.of(WORD, "x" + WORD), words);
    }
}
