package nl.overzicht.cores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A failure is thrown only when all work has ended, since the caller then deletes files. */
class AllCoresTest {

    @Test
    void allHasEndedWhenSomeFails() {
        AtomicInteger ended = new AtomicInteger();
        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> AllCores.map(IntStream.range(0, 64).boxed().toList(), number -> {
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
        assertEquals(List.of(2, 4, 6), AllCores.map(List.of(1, 2, 3), number -> 2 * number));
    }

    /** All cores but one wait for the last part, whose two parts need each other. */
    @Test
    void partThatWaitsForAnotherLeavesItsCoreToThat() {
        int waiting = Runtime.getRuntime().availableProcessors() - 1;
        CompletableFuture<Boolean> last = new CompletableFuture<>();
        CountDownLatch both = new CountDownLatch(2);
        AllCores.run(() ->
                AllCores.map(IntStream.rangeClosed(0, waiting).boxed().toList(), number -> {
                    if (number < waiting) {
                        return last.join();
                    }
                    List<Boolean> met = AllCores.map(List.of(1, 2), half -> meet(both));
                    last.complete(!met.contains(false));
                    return true;
                }));
        assertTrue(last.join(), "one part was made after the other");
    }

    @Test
    void failureOfStartedWorkIsThrownAsItWas() {
        IllegalStateException failure = new IllegalStateException("of the work");
        Supplier<Integer> result = AllCores.start(() -> {
            throw failure;
        });
        assertSame(failure, assertThrows(RuntimeException.class, result::get));
        assertEquals(2, AllCores.start(() -> 1 + 1).get());
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            return both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void busy() {
        long end = System.nanoTime() + 2_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
