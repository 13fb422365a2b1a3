package nl.overzicht.stage;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Caches the last output of a step until its input changes. The output must depend only on that input. Safe for use by
 * several threads.
 *
 * @param <I> the input, with everything that the output depends on; compared by {@code equals}
 * @param <O> the output
 */
public final class Stage<I, O> {

    private record Last<I, O>(I input, O output) {}

    private Optional<Last<I, O>> last = Optional.empty();

    /**
     * The output for this input: the last one when its input was equal, otherwise a new one. Other threads wait while
     * it is made.
     */
    public synchronized O of(I input, Supplier<O> made) {
        Last<I, O> now =
                last.filter(earlier -> earlier.input.equals(input)).orElseGet(() -> new Last<>(input, made.get()));
        last = Optional.of(now);
        return now.output;
    }
}
