package nl.overzicht.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream in batches yields each element once and in order, holds only one batch in memory, and loses no failure. */
class BatchesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 8, 14, 1_000})
    void everyOneOnceInOrder(int count) {
        List<String> taken = new ArrayList<>();
        Batches.of(
                IntStream.range(0, count).boxed(),
                7,
                number -> number * 2,
                (number, doubled) -> taken.add(number + "-" + doubled));
        assertEquals(IntStream.range(0, count).mapToObj(i -> i + "-" + i * 2).toList(), taken);
    }

    /** Many pages of one kind come from a nested stream, of which nothing is read ahead of its batch. */
    @Test
    void noMoreThanABatchIsInMemory() {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batches.of(
                IntStream.range(0, 2)
                        .boxed()
                        .flatMap(kind -> IntStream.range(0, 500)
                                .boxed()
                                .peek(number -> most.accumulateAndGet(open.incrementAndGet(), Math::max))),
                7,
                number -> number,
                (number, doubled) -> open.decrementAndGet());
        assertEquals(7, most.get());
    }

    @Test
    void aFailureIsNotLost() {
        IllegalStateException wrong = new IllegalStateException("page 5");
        Throwable thrown = assertThrows(
                IllegalStateException.class,
                () -> Batches.of(
                        IntStream.range(0, 10).boxed(),
                        7,
                        number -> {
                            if (number == 5) {
                                throw wrong;
                            }
                            return number;
                        },
                        (number, doubled) -> {}));
        // From another thread it arrives as the cause of an exception of its own kind.
        assertSame(wrong, thrown == wrong ? thrown : thrown.getCause());
    }
}
