package nl.overzicht.render.site.page;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and kept. Safe for use by several threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> made;
    private T value;

    private Once(Supplier<T> made) {
        this.made = made;
    }

    /** @param made makes the value, which is never null */
    public static <T> Once<T> of(Supplier<T> made) {
        return new Once<>(made);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = made.get();
        }
        return value;
    }
}
