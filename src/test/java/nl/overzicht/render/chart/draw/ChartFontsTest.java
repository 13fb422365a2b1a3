package nl.overzicht.render.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.overzicht.DefaultReport;
import org.junit.jupiter.api.Test;

/** Wrapping of names by the widths of the typeface. */
class ChartFontsTest {

    private static final ChartFonts FONTS = ChartFonts.of(DefaultReport.resources());
    private static final String LONG_WORD = "Meerjareninvesteringsprogrammahavenbekkenverdiepingsuitkeringen";

    @Test
    void breaksAtBlanks() {
        assertEquals(List.of("Preventie met", "Gezag"), FONTS.wrap("Preventie met Gezag", 88, 7.5, true));
    }

    @Test
    void aWordWithoutBlanksBreaksAtACharacterAndLosesNone() {
        List<String> lines = FONTS.wrap("De " + LONG_WORD + " nu", 88, 7.5, true);
        lines.forEach(line -> assertTrue(FONTS.width(line, 7.5, true) <= 88, line));
        assertEquals("De" + LONG_WORD + "nu", String.join("", lines).replace(" ", ""));
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        List<String> lines = FONTS.wrap("e\u0301".repeat(12) + "\ud83d\ude80".repeat(4), 20, 7.5, true);
        lines.forEach(line -> {
            assertTrue(line.charAt(0) != '\u0301' && !Character.isLowSurrogate(line.charAt(0)), line);
        });
    }

    @Test
    void whatIsLeftOutIsAnEllipsis() {
        List<String> lines = FONTS.wrap(LONG_WORD + " " + LONG_WORD, 88, 7.5, true, 3);
        assertEquals(3, lines.size());
        assertTrue(lines.get(2).endsWith("\u2026"), lines.get(2));
        lines.forEach(line -> assertTrue(FONTS.width(line, 7.5, true) <= 88, line));
    }

    @Test
    void aLineThatIsTooNarrowForOneCharacterStillEnds() {
        assertEquals(List.of("a", "b", "c"), FONTS.wrap("abc", 1, 7.5, false));
    }
}
