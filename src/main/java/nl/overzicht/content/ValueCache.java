package nl.overzicht.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A cache of values that were made once, by their type. Safe for use by several threads. */
public final class ValueCache {

    private final Map<Class<?>, Object> made = new HashMap<>();

    /** The value cached under a type, made now when there is none. What makes it may ask for values of other types. */
    public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
        if (!made.containsKey(type)) {
            made.put(type, maker.get());
        }
        return type.cast(made.get(type));
    }
}
