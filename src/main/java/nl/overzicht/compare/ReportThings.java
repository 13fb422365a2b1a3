package nl.overzicht.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The things of one kind in a report, and what that says about them.
 *
 * @param all things in order
 * @param id by which a thing is known in both reports
 * @param find the thing with an id; empty: the report has none
 * @param about what a thing concerns, in words
 * @param whole what is said about a thing that is new or gone, in words
 * @param aspects what is said about a thing, aspect by aspect, in words; the same aspects of each thing
 */
record ReportThings<T>(
        Iterable<T> all,
        Function<T, String> id,
        Function<String, Optional<T>> find,
        Function<T, String> about,
        Function<T, String> whole,
        Function<T, Map<Aspect, String>> aspects) {

    boolean have(T thing) {
        return counterpart(thing).isPresent();
    }

    /** The thing with the same id. */
    Optional<T> counterpart(T thing) {
        return find.apply(id.apply(thing));
    }
}
