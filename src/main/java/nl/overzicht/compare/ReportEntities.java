package nl.overzicht.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entities of one kind in a report, and how they are compared and described.
 *
 * @param all the entities in order
 * @param id the id by which an entity is matched with one of the other report
 * @param find the entity with an id; empty when the report has none
 * @param about the title of an entity, in words
 * @param whole the value that is shown for an entity that is new or gone, in words
 * @param aspects the aspects of an entity, in words; the same aspects for each entity
 */
record ReportEntities<T>(
        Iterable<T> all,
        Function<T, String> id,
        Function<String, Optional<T>> find,
        Function<T, String> about,
        Function<T, String> whole,
        Function<T, Map<Aspect, String>> aspects) {

    boolean contains(T entity) {
        return counterpart(entity).isPresent();
    }

    /** The entity with the same id; empty when there is none. */
    Optional<T> counterpart(T entity) {
        return find.apply(id.apply(entity));
    }
}
