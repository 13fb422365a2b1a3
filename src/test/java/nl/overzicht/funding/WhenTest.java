package nl.overzicht.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.overzicht.funding.When.Part;
import org.junit.jupiter.api.Test;

/** Moments that are more or less exact. */
class WhenTest {

    private static final When DAY = When.day(LocalDate.of(2026, 6, 30));

    @Test
    void theyHaveAFirstAndALastDay() {
        assertEquals(List.of("2026-06-30", "2026-06-30"), days(DAY));
        assertEquals(List.of("2026-02-01", "2026-02-28"), days(When.month(2026, 2)));
        assertEquals(List.of("2026-01-01", "2026-12-31"), days(When.year(2026)));
        assertEquals(List.of("2026-01-01", "2026-06-30"), days(When.partOf(2026, Part.START)));
        assertEquals(List.of("2026-04-01", "2026-09-30"), days(When.partOf(2026, Part.MIDDLE)));
        assertEquals(List.of("2026-07-01", "2026-12-31"), days(When.partOf(2026, Part.END)));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), DAY.date());
        assertEquals(Optional.empty(), When.month(2026, 6).date());
    }

    @Test
    void laterForCertainIsAfterTheLastDay() {
        assertFalse(DAY.isCertainlyAfter(When.month(2026, 6)));
        assertFalse(DAY.isCertainlyAfter(DAY));
        assertTrue(When.month(2026, 7).isCertainlyAfter(DAY));
        assertTrue(When.partOf(2026, Part.END).isCertainlyAfter(DAY));
        assertFalse(When.partOf(2026, Part.MIDDLE).isCertainlyAfter(DAY));
        assertTrue(When.year(2027).isCertainlyAfter(When.year(2026)));
    }

    @Test
    void theyStandInOrder() {
        List<When> inOrder = List.of(
                When.year(2025),
                When.year(2026),
                When.partOf(2026, Part.START),
                When.month(2026, 1),
                When.day(LocalDate.of(2026, 1, 2)),
                When.day(LocalDate.of(2026, 1, 3)),
                When.month(2026, 5),
                When.month(2026, 6),
                When.partOf(2026, Part.MIDDLE),
                DAY,
                When.month(2026, 12),
                When.partOf(2026, Part.END),
                When.year(2027));
        List<When> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(20260113));
        Collections.sort(shuffled);
        assertEquals(inOrder, shuffled);
    }

    private static List<String> days(When when) {
        return List.of(when.firstDay().toString(), when.lastDay().toString());
    }
}
