package nl.overzicht.load.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.load.run.Moments;

/** One object for values that many rows share, as the id of a stream: a million rows name few of them. */
final class Interner {

    /** This many values are shared; further ones are kept as they come. */
    private static final int MOST = 50_000;

    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<Period, Optional<Period>> periods = new HashMap<>();
    private final Map<String, Optional<PartialDate>> moments = new HashMap<>();
    private final Map<String, Optional<Integer>> years = new HashMap<>();

    Optional<String> text(String text) {
        return shared(texts, text, Optional::of);
    }

    String shared(String text) {
        return text.isEmpty() ? "" : text(text).orElseThrow();
    }

    Optional<Period> period(int from, int to) {
        Period period = new Period(from, to);
        return shared(periods, period, Optional::of);
    }

    /** The moment that a text names; empty when it names none. */
    Optional<PartialDate> when(String text) {
        return shared(moments, text, Moments::when);
    }

    /** The year that a text names; empty when it names none. */
    Optional<Integer> year(String text) {
        return shared(years, text, Moments::year);
    }

    private static <K, V> V shared(Map<K, V> pool, K key, Function<K, V> make) {
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
