package nl.overzicht.stage;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The last output of a step, kept while its input is equal. The step must be a function of that input alone. Safe for use by
 * several threads.
 *
 * @param <I> the input, by which all that the output depends on is compared
 * @param <O> the output
 */
public final class Stage<I, O> {

    private record Last<I, O>(I input, O output) {}

    private Optional<Last<I, O>> last = Optional.empty();

    /**
     * The output for this input: the last one when its input was equal, else what is made now. Threads that ask meanwhile
     * wait for it.
     */
    public synchronized O of(I input, Supplier<O> made) {
        Last<I, O> now =
                last.filter(earlier -> earlier.input.equals(input)).orElseGet(() -> new Last<>(input, made.get()));
        last = Optional.of(now);
        return now.output;
    }
}
