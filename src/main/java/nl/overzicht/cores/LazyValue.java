package nl.overzicht.cores;

import java.util.function.Supplier;

/** A value that is computed at the first request and kept. Safe for use by several threads. */
public final class LazyValue<T> implements Supplier<T> {

    private final Supplier<T> made;
    private T value;

    private LazyValue(Supplier<T> made) {
        this.made = made;
    }

    /** @param made computes the value; must not return null */
    public static <T> LazyValue<T> of(Supplier<T> made) {
        return new LazyValue<>(made);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = made.get();
        }
        return value;
    }
}
