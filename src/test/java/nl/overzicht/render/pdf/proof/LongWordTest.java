package nl.overzicht.render.pdf.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.render.pdf.tagtree.Glyph;
import org.junit.jupiter.api.Test;

/** A word over many lines, each of which may end after a hyphen. */
class LongWordTest {

    private static final int PAIRS = 16_000;

    @Test
    void isComparedSoon() {
        SortedSet<Integer> ends = IntStream.rangeClosed(1, PAIRS)
                .mapToObj(pair -> 2 * pair)
                .collect(Collectors.toCollection(TreeSet::new));
        Duration soon = Duration.ofSeconds(5);
        assertEquals(List.of(), ProcessorTime.atMost(soon, () -> findCodes("a-".repeat(PAIRS), 50, ends)));
    }

    @Test
    void mayEndItsLinesInSomePlacesOnly() {
        SortedSet<Integer> ends = new TreeSet<>(List.of(4, 8));
        assertEquals(List.of(), findCodes("abc-defgh", 3, new TreeSet<>(List.of(4, 7))));
        assertEquals(List.of("INK-2"), findCodes("abc-defgh", 3, ends));
        assertEquals(List.of("INK-2"), findCodes("abcdefghij", 3, ends));
        assertEquals(List.of(), findCodes("abcdefghij", 4, ends));
    }

    private static List<String> findCodes(String word, int perLine, SortedSet<Integer> ends) {
        List<Glyph> glyphs = new ArrayList<>();
        String heard = word.replace("-", "");
        for (int i = 0; i < heard.length(); i++) {
            float x = 10 * (i % perLine);
            float y = 10 * (i / perLine);
            glyphs.add(new Glyph(heard.substring(i, i + 1), 1, x, x + 10, y, 9, Glyph.Part.TEXT, "", false));
        }
        Findings findings = new Findings();
        new Proof(List.of(word), some -> ends, words -> Location.of("letter.md")).check(glyphs, findings);
        return findings.toSortedList().stream().map(Finding::code).toList();
    }
}
