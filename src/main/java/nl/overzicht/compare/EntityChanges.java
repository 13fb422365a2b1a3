package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The entities of one kind that are new, gone or changed.
 *
 * @param before the entities of the earlier report
 * @param after the entities of the later report
 * @param words looks up the words of a message key
 */
record EntityChanges<T>(ReportEntities<T> before, ReportEntities<T> after, UnaryOperator<String> words) {

    /** The changes, without differences of numbers. */
    List<Change> all() {
        return all((earlier, later) -> "");
    }

    /**
     * The changes in the order of the later report, followed by what is gone in the order of the earlier one.
     *
     * @param difference the later number minus the earlier, in words; empty text when there is none
     */
    List<Change> all(BiFunction<T, T, String> difference) {
        List<Change> changes = new ArrayList<>();
        for (T entity : after.all()) {
            before.counterpart(entity)
                    .ifPresentOrElse(
                            earlier -> compare(earlier, entity, difference, changes),
                            () -> changes.add(arrival(entity)));
        }
        for (T entity : before.all()) {
            if (!after.contains(entity)) {
                changes.add(loss(entity));
            }
        }
        return List.copyOf(changes);
    }

    private Change arrival(T entity) {
        String whole = after.whole().apply(entity);
        return change(ChangeKind.NEW, after, entity, Aspect.NEW, "", whole, "");
    }

    private Change loss(T entity) {
        String whole = before.whole().apply(entity);
        return change(ChangeKind.GONE, before, entity, Aspect.GONE, whole, "", "");
    }

    private void compare(T earlier, T later, BiFunction<T, T, String> difference, List<Change> changes) {
        Map<Aspect, String> was = before.aspects().apply(earlier);
        after.aspects().apply(later).forEach((aspect, is) -> {
            if (!is.equals(was.get(aspect))) {
                String by = aspect == Aspect.NUMBER ? difference.apply(earlier, later) : "";
                changes.add(change(ChangeKind.CHANGED, after, later, aspect, was.get(aspect), is, by));
            }
        });
    }

    private Change change(
            ChangeKind kind,
            ReportEntities<T> entities,
            T entity,
            Aspect aspect,
            String was,
            String is,
            String difference) {
        return new Change(
                kind,
                entities.id().apply(entity),
                entities.about().apply(entity),
                words.apply(aspect.key()),
                aspect.isMinor(),
                was,
                is,
                difference);
    }
}
