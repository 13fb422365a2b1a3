package nl.overzicht.content;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was made once, by its type. Safe for use by several threads. */
public final class Memory {

    private final Map<Class<?>, Object> made = new HashMap<>();

    /** What is kept under a type, or what is made now. What makes it may ask for others. */
    public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
        if (!made.containsKey(type)) {
            made.put(type, maker.get());
        }
        return type.cast(made.get(type));
    }
}
