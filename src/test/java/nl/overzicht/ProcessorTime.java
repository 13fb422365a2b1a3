package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** How long work takes, by the processor and not by the clock: other tests run beside it. */
public final class ProcessorTime {

    /** By the clock; only to end what hangs. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    private ProcessorTime() {}

    /** Does work in a thread of its own, and holds that it takes at most so much of a processor. */
    public static <T> T atMost(Duration most, ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(ENDLESS, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            T result = work.get();
            Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            assertTrue(spent.compareTo(most) <= 0, () -> "took " + spent + " of a processor, more than " + most);
            return result;
        });
    }
}
