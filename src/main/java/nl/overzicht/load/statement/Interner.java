package nl.overzicht.load.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.load.run.Moments;

/** Interns values that many rows share, such as ids of streams, to save memory: a million rows have few different ones. */
final class Interner {

    /** The most values that are interned; further ones are kept as separate objects. */
    private static final int MOST = 50_000;

    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<Period, Optional<Period>> periods = new HashMap<>();
    private final Map<String, Optional<PartialDate>> moments = new HashMap<>();
    private final Map<String, Optional<Integer>> years = new HashMap<>();

    Optional<String> text(String text) {
        return intern(texts, text, Optional::of);
    }

    String intern(String text) {
        return text.isEmpty() ? "" : text(text).orElseThrow();
    }

    Optional<Period> period(int from, int to) {
        Period period = new Period(from, to);
        return intern(periods, period, Optional::of);
    }

    /** The date in a text; empty when there is none. */
    Optional<PartialDate> when(String text) {
        return intern(moments, text, Moments::when);
    }

    /** The year in a text; empty when there is none. */
    Optional<Integer> year(String text) {
        return intern(years, text, Moments::year);
    }

    private static <K, V> V intern(Map<K, V> pool, K key, Function<K, V> make) {
        V known = pool.get(key);
        if (known != null) {
            return known;
        }
        V value = make.apply(key);
        if (pool.size() < MOST) {
            pool.put(key, value);
        }
        return value;
    }
}
