package nl.overzicht.load.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.When;
import nl.overzicht.load.run.Moments;

/** One object for values that many rows share, as the id of a stream: a million rows name few of them. */
final class Pool {

    /** So many values are shared; further ones are kept as they come. */
    private static final int MOST = 50_000;

    private final Map<String, Optional<String>> texts = new HashMap<>();
    private final Map<Period, Optional<Period>> periods = new HashMap<>();
    private final Map<String, Optional<When>> moments = new HashMap<>();

    Optional<String> text(String text) {
        return shared(texts, text, Optional.of(text));
    }

    String one(String text) {
        return text.isEmpty() ? "" : text(text).orElseThrow();
    }

    Optional<Period> period(int from, int to) {
        Period period = new Period(from, to);
        return shared(periods, period, Optional.of(period));
    }

    /** The moment that a text names; empty when it names none. */
    Optional<When> when(String text) {
        Optional<When> known = moments.get(text);
        return known != null ? known : shared(moments, text, Moments.when(text));
    }

    private static <K, V> V shared(Map<K, V> pool, K key, V value) {
        V known = pool.get(key);
        if (known == null && pool.size() < MOST) {
            pool.put(key, value);
        }
        return known == null ? value : known;
    }
}
