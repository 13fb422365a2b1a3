package nl.overzicht.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The things of one kind in a report, and how they are compared and described.
 *
 * @param all the things in order
 * @param id the id by which a thing is matched with one of the other report
 * @param find the thing with an id; empty when the report has none
 * @param about the title of a thing, in words
 * @param whole the value that is shown for a thing that is new or gone, in words
 * @param aspects the aspects of a thing, in words; the same aspects for each thing
 */
record ReportThings<T>(
        Iterable<T> all,
        Function<T, String> id,
        Function<String, Optional<T>> find,
        Function<T, String> about,
        Function<T, String> whole,
        Function<T, Map<Aspect, String>> aspects) {

    boolean contains(T thing) {
        return counterpart(thing).isPresent();
    }

    /** The thing with the same id; empty when there is none. */
    Optional<T> counterpart(T thing) {
        return find.apply(id.apply(thing));
    }
}
