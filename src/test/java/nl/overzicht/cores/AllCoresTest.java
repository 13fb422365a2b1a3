package nl.overzicht.cores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A failure is passed on only when nothing is still at work: what it left is cleared away then. */
class AllCoresTest {

    @Test
    void allHasEndedWhenSomeFails() {
        AtomicInteger ended = new AtomicInteger();
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> AllCores.map(IntStream.range(0, 64).boxed(), number -> {
                    if (number % 7 == 3) {
                        throw new IllegalStateException("of " + number);
                    }
                    busy();
                    return ended.incrementAndGet();
                }));
        assertEquals(64 - 9, ended.get());
        assertEquals("of 3", failed.getMessage());
    }

    @Test
    void orderIsKept() {
        assertEquals(List.of(2, 4, 6), AllCores.map(List.of(1, 2, 3).stream(), number -> 2 * number));
    }

    private static void busy() {
        long end = System.nanoTime() + 2_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
