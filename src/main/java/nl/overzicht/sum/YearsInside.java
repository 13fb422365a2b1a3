package nl.overzicht.sum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Years;
import nl.overzicht.sum.Coordinates.Dimension;

/** Compares periods with the shorter periods and years inside them, of rows with the same coordinates. */
final class YearsInside {

    private static final Comparator<CountedRow> LONGEST_FIRST = Comparator.comparing(
                    (CountedRow entry) -> !entry.years().unknown())
            .thenComparing(entry -> entry.years().span().orElse(null), Comparator.nullsFirst(Years.LONGEST_FIRST));

    private YearsInside() {}

    /** @param group in which of two periods that share years one holds the other */
    static List<Comparison> compare(Group group) {
        if (group.nestedEntries().isEmpty()) {
            return List.of();
        }
        return inside(group).entrySet().stream()
                .map(whole ->
                        Comparison.of(Dimension.YEAR, List.of(whole.getKey()), CountedRow.merge(whole.getValue())))
                .toList();
    }

    /** The rows directly inside each longer period. */
    private static Map<CountedRow, List<CountedRow>> inside(Group group) {
        Map<CountedRow, List<CountedRow>> inside = new LinkedHashMap<>();
        Deque<CountedRow> open = new ArrayDeque<>();
        group.entries().stream()
                .flatMap(CountedRow::pieces)
                .sorted(LONGEST_FIRST)
                .forEach(entry -> {
                    while (!open.isEmpty() && !open.peek().years().hold(entry.years())) {
                        open.pop();
                    }
                    if (!open.isEmpty()) {
                        inside.computeIfAbsent(open.peek(), whole -> new ArrayList<>())
                                .add(entry);
                    }
                    if (!entry.isOfSingleYears()) {
                        open.push(entry);
                    }
                });
        return inside;
    }
}
