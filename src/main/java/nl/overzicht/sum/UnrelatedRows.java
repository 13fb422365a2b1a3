package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.funding.Years;

/**
 * Finds entries that share years and agree in the coordinates that both give, while each gives one that the other lacks:
 * an area without stream beside a stream without area. Takes time linear in the entries: only unions of years are compared
 * with each other.
 */
final class UnrelatedRows {

    private static final int SETS = 8;

    private UnrelatedRows() {}

    /** A conflict for each two kinds of coordinates that meet, with the first entries that do. */
    static List<Conflict> find(List<CountedRow> entries) {
        Map<Integer, List<CountedRow>> byGiven =
                entries.stream().collect(Collectors.groupingBy(entry -> Coordinates.given(entry.row())));
        List<Conflict> conflicts = new ArrayList<>();
        for (int first = 0; first < SETS; first++) {
            for (int second = first + 1; second < SETS; second++) {
                int common = first & second;
                if (common != first && common != second && byGiven.containsKey(first) && byGiven.containsKey(second)) {
                    findMeeting(byGiven.get(first), byGiven.get(second), common).ifPresent(conflicts::add);
                }
            }
        }
        return conflicts;
    }

    private static Optional<Conflict> findMeeting(List<CountedRow> some, List<CountedRow> others, int common) {
        Map<Coordinates, List<CountedRow>> byCommon = byCommon(others, common);
        for (Map.Entry<Coordinates, List<CountedRow>> group :
                byCommon(some, common).entrySet()) {
            List<CountedRow> facing = byCommon.getOrDefault(group.getKey(), List.of());
            Years years = union(facing);
            for (CountedRow entry : group.getValue()) {
                if (entry.years().meet(years)) {
                    CountedRow other = facing.stream()
                            .filter(row -> row.years().meet(entry.years()))
                            .findFirst()
                            .orElseThrow();
                    return Optional.of(new Conflict(Conflict.Kind.UNRELATED, entry.row(), other.row()));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Coordinates, List<CountedRow>> byCommon(List<CountedRow> entries, int common) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.coordinates().only(common), LinkedHashMap::new, Collectors.toList()));
    }

    private static Years union(List<CountedRow> entries) {
        return Years.union(entries.stream().map(CountedRow::years).toList());
    }
}
