package nl.overzicht.render.letter.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.render.letter.MadeUpLetter;
import nl.overzicht.render.pdf.Ink;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letters generated from a seed, with every construct of Markdown in any order: each character is printed within its column.
 */
@Tag("slow")
class EveryConstructTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LEFT = 20 * POINTS_PER_MM - 0.2;
    private static final double RIGHT = 145 * POINTS_PER_MM + 0.2;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> aFewLetters() {
        return letters(0, 3);
    }

    @TestFactory
    @Tag("long")
    List<DynamicTest> someLetters() {
        return letters(100, 104);
    }

    @TestFactory
    @Tag("full")
    List<DynamicTest> manyLetters() {
        return letters(100, Integer.getInteger("letters", 300));
    }

    private List<DynamicTest> letters(int from, int to) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int seed = from; seed < to; seed++) {
            long own = seed;
            tests.add(DynamicTest.dynamicTest("seed " + seed, () -> nothingIsLost(own)));
        }
        return tests;
    }

    private void nothingIsLost(long seed) throws IOException {
        MadeUpLetter letter = new MadeUpLetter(
                folder.resolve("letter" + seed), MadeUpLetter.SETTINGS, new ConstructLetter(seed).text());
        Findings findings = new Findings();
        Ink ink = Ink.of(letter.print(letter.content(), findings));
        assertEquals(
                List.of(),
                findings.toSortedList().stream()
                        .filter(finding -> !finding.code().equals("INK-2"))
                        .map(Finding::toString)
                        .toList());
        assertEquals(List.of(), ink.lost());
        assertEquals(List.of(), ink.outside(LEFT, RIGHT));
    }
}
