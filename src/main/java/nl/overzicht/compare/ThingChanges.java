package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The things of one kind that are new, gone or changed.
 *
 * @param before the things of the earlier report
 * @param after the things of the later report
 * @param words looks up the words of a message key
 */
record ThingChanges<T>(ReportThings<T> before, ReportThings<T> after, UnaryOperator<String> words) {

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
        for (T thing : after.all()) {
            before.counterpart(thing)
                    .ifPresentOrElse(
                            earlier -> compare(earlier, thing, difference, changes),
                            () -> changes.add(change(
                                    ChangeKind.NEW,
                                    after,
                                    thing,
                                    Aspect.NEW,
                                    "",
                                    after.whole().apply(thing),
                                    "")));
        }
        for (T thing : before.all()) {
            if (!after.contains(thing)) {
                changes.add(change(
                        ChangeKind.GONE,
                        before,
                        thing,
                        Aspect.GONE,
                        before.whole().apply(thing),
                        "",
                        ""));
            }
        }
        return List.copyOf(changes);
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
            ChangeKind kind, ReportThings<T> things, T thing, Aspect aspect, String was, String is, String difference) {
        return new Change(
                kind,
                things.id().apply(thing),
                things.about().apply(thing),
                words.apply(aspect.key()),
                aspect.isMinor(),
                was,
                is,
                difference);
    }
}
