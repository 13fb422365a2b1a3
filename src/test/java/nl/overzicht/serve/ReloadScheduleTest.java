package nl.overzicht.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a preview reads the content after saves, in a time that only counts: no test waits. */
class ReloadScheduleTest {

    private static final long LOOK = 1;

    /** Reads of a watcher that begins at 0, in milliseconds, for saves at some moments. */
    private static List<Long> reads(long look, long until, long... saves) {
        List<Long> reads = new ArrayList<>();
        ReloadSchedule pace = ReloadSchedule.START;
        long time = pace.pause().toMillis();
        long last = 0;
        long read = 0;
        while (time < until) {
            long now = before(time, saves);
            pace = pace.next(nanos(time), nanos(look), now != last, now != read);
            last = now;
            if (pace.isSettled(nanos(time))) {
                reads.add(time);
                read = now;
                pace = pace.read();
            }
            time += look + pace.pause().toMillis();
        }
        return reads;
    }

    private static long before(long time, long... saves) {
        return Arrays.stream(saves).filter(save -> save <= time).count();
    }

    private static long nanos(long milliseconds) {
        return Duration.ofMillis(milliseconds).toNanos();
    }

    private static long[] every(int milliseconds, int times) {
        long[] saves = new long[times];
        Arrays.setAll(saves, i -> 1_000 + (long) i * milliseconds);
        return saves;
    }

    @Test
    void aSaveIsReadWithinSixtyTwoMillisecondsWheneverItComes() {
        for (long save = 1_000; save < 1_100; save++) {
            List<Long> reads = reads(LOOK, 3_000, save);
            assertEquals(1, reads.size(), () -> "" + reads);
            long waited = reads.get(0) - save;
            assertTrue(waited >= 20 && waited <= 62, () -> waited + " ms");
        }
    }

    @Test
    void aSaveInTwoStepsIsReadOnceAndWhole() {
        for (long save = 1_000; save < 1_100; save++) {
            List<Long> reads = reads(LOOK, 3_000, save, save + 15);
            assertEquals(1, reads.size(), () -> "" + reads);
        }
    }

    @Test
    void aHundredSavesInASecondAreReadOnceAfterTheLast() {
        List<Long> reads = reads(LOOK, 5_000, every(10, 100));
        assertEquals(1, reads.size(), () -> "" + reads);
        assertTrue(reads.get(0) >= 1_990 + 260 && reads.get(0) < 1_990 + 400, () -> "" + reads);
    }

    @Test
    void whoSavesAllTheTimeSeesSomethingEveryFiveSeconds() {
        List<Long> reads = reads(LOOK, 21_000, every(10, 2_000));
        assertEquals(3, reads.size(), () -> "" + reads);
    }

    @Test
    void aFileAsItWasIsNotReadAgain() {
        ReloadSchedule pace =
                ReloadSchedule.START.next(nanos(40), LOOK, true, true).next(nanos(60), LOOK, true, false);
        assertEquals(ReloadSchedule.START.read().changes(), pace.changes());
        assertEquals(false, pace.isSettled(nanos(80)));
    }

    @Test
    void aLargeFolderIsLookedAtForATwentiethOfTheTime() {
        assertEquals(
                Duration.ofMillis(1_000),
                ReloadSchedule.START.next(0, nanos(50), false, false).pause());
    }

    @Test
    void oneLookThatWasHeldUpDoesNotDelayTheNext() {
        ReloadSchedule usual = ReloadSchedule.START.next(0, nanos(3), false, false);
        assertEquals(
                Duration.ofMillis(120),
                usual.next(nanos(100), nanos(400), false, false).pause());
    }
}
