package nl.overzicht.sum;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * Compares each whole of a ranking with its next narrower level, once per dimension: a stream with its areas, a period
 * with its years. Rows with a conflict are not compared.
 *
 * @param ranking of the rows
 * @param narrower the next narrower rows of each group
 */
record Comparisons(Ranking ranking, NarrowerRows narrower) {

    private static final Set<Dimension> COORDINATES = EnumSet.of(Dimension.STREAM, Dimension.AREA, Dimension.ITEM);

    static List<Comparison> of(Ranking ranking) {
        Comparisons comparisons = new Comparisons(ranking, NarrowerRows.of(ranking));
        List<Comparison> all = new ArrayList<>();
        for (Group group : ranking.groups().values()) {
            if (group.overlaps().isEmpty()) {
                all.addAll(YearsInside.compare(group));
                comparisons.compareLevels(group, all);
            }
        }
        return all;
    }

    private void compareLevels(Group whole, List<Comparison> all) {
        List<CountedRow> parts = narrower.of(whole);
        if (!parts.isEmpty()) {
            for (SharedYears shared : SharedYears.of(whole.tops(), parts)) {
                COORDINATES.stream()
                        .flatMap(dimension -> compare(dimension, whole, shared))
                        .forEach(all::add);
            }
        }
    }

    private Stream<Comparison> compare(Dimension dimension, Group whole, SharedYears shared) {
        List<CountedRow> parts = shared.parts().stream()
                .filter(part -> Coordinates.hasDimension(part.coordinates().given(), dimension))
                .toList();
        return Coordinates.hasDimension(whole.given(), dimension) || parts.isEmpty() || haveConflict(parts)
                ? Stream.empty()
                : Stream.of(Comparison.of(dimension, shared.wholes(), parts));
    }

    private boolean haveConflict(List<CountedRow> parts) {
        return !new Conflicts(ranking).of(parts, years -> true).isEmpty();
    }
}
