package nl.overzicht.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A thread-safe cache of values by their type, each of which is made once. */
public final class ValueCache {

    private final Map<Class<?>, Object> made = new HashMap<>();

    /** The value of a type, made at the first request. Its maker may request values of other types. */
    public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
        if (!made.containsKey(type)) {
            made.put(type, maker.get());
        }
        return type.cast(made.get(type));
    }
}
