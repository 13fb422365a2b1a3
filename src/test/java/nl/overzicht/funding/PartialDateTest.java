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
import nl.overzicht.funding.PartialDate.Part;
import org.junit.jupiter.api.Test;

/** Moments that are more or less exact. */
class PartialDateTest {

    private static final PartialDate DAY = PartialDate.day(LocalDate.of(2026, 6, 30));

    @Test
    void theyHaveAFirstAndALastDay() {
        assertEquals(List.of("2026-06-30", "2026-06-30"), days(DAY));
        assertEquals(List.of("2026-02-01", "2026-02-28"), days(PartialDate.month(2026, 2)));
        assertEquals(List.of("2026-01-01", "2026-12-31"), days(PartialDate.year(2026)));
        assertEquals(List.of("2026-01-01", "2026-06-30"), days(PartialDate.partOf(2026, Part.START)));
        assertEquals(List.of("2026-04-01", "2026-09-30"), days(PartialDate.partOf(2026, Part.MIDDLE)));
        assertEquals(List.of("2026-07-01", "2026-12-31"), days(PartialDate.partOf(2026, Part.END)));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 30)), DAY.date());
        assertEquals(Optional.empty(), PartialDate.month(2026, 6).date());
    }

    @Test
    void laterForCertainIsAfterTheLastDay() {
        assertFalse(DAY.isCertainlyAfter(PartialDate.month(2026, 6)));
        assertFalse(DAY.isCertainlyAfter(DAY));
        assertTrue(PartialDate.month(2026, 7).isCertainlyAfter(DAY));
        assertTrue(PartialDate.partOf(2026, Part.END).isCertainlyAfter(DAY));
        assertFalse(PartialDate.partOf(2026, Part.MIDDLE).isCertainlyAfter(DAY));
        assertTrue(PartialDate.year(2027).isCertainlyAfter(PartialDate.year(2026)));
    }

    @Test
    void theyAreInOrder() {
        List<PartialDate> inOrder = List.of(
                PartialDate.year(2025),
                PartialDate.year(2026),
                PartialDate.partOf(2026, Part.START),
                PartialDate.month(2026, 1),
                PartialDate.day(LocalDate.of(2026, 1, 2)),
                PartialDate.day(LocalDate.of(2026, 1, 3)),
                PartialDate.month(2026, 5),
                PartialDate.month(2026, 6),
                PartialDate.partOf(2026, Part.MIDDLE),
                DAY,
                PartialDate.month(2026, 12),
                PartialDate.partOf(2026, Part.END),
                PartialDate.year(2027));
        List<PartialDate> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(20260113));
        Collections.sort(shuffled);
        assertEquals(inOrder, shuffled);
    }

    private static List<String> days(PartialDate when) {
        return List.of(when.firstDay().toString(), when.lastDay().toString());
    }
}
