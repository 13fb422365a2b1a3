package nl.overzicht.sum;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Comparison.Dimension;

/**
 * What of a sum is not divided over streams, areas, items or years: the sum minus what the rows of single ones come to.
 * Only where each whole that is divided was compared with its parts and neither is an estimate.
 *
 * @param ranking of the rows of the sum
 * @param comparisons of its wholes with their parts
 */
record Remainders(Ranking ranking, List<Comparison> comparisons) {

    private static final Set<Comparison.Verdict> COMPARED =
            EnumSet.of(Comparison.Verdict.AGREES, Comparison.Verdict.LESS, Comparison.Verdict.SIGNED);

    /**
     * What is certainly more than zero; below zero only beside negative rows, where a difference says nothing of what is
     * divided.
     *
     * @param total of all rows
     */
    Map<Dimension, Quantity> of(Quantity total) {
        Map<Dimension, Quantity> remainders = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (isComparable(dimension)) {
                divided(dimension)
                        .flatMap(divided -> difference(total, divided))
                        .ifPresent(quantity -> remainders.put(dimension, quantity));
            }
        }
        return remainders;
    }

    private boolean isComparable(Dimension dimension) {
        return comparisons.stream()
                        .filter(comparison -> comparison.dimension() == dimension)
                        .allMatch(comparison -> COMPARED.contains(comparison.verdict()))
                && ranking.tops().stream()
                        .noneMatch(top ->
                                !gives(top, dimension) && top.row().amount().precision() == Precision.ESTIMATED);
    }

    private Optional<Quantity> divided(Dimension dimension) {
        if (ranking.tops().stream().allMatch(top -> gives(top, dimension))) {
            return Optional.empty();
        }
        return dimension == Dimension.YEAR
                ? sum(ranking.ofSingleYears())
                : sum(ranking.only(group -> Coordinates.gives(group.given(), dimension)));
    }

    private static boolean gives(Entry entry, Dimension dimension) {
        return dimension == Dimension.YEAR
                ? entry.isOfSingleYears()
                : Coordinates.gives(Coordinates.given(entry.row()), dimension);
    }

    private static Optional<Quantity> sum(Ranking some) {
        return new Conflicts(some).of(some.tops(), years -> true).isEmpty()
                ? sum(some.tops().stream())
                : Optional.empty();
    }

    private static Optional<Quantity> sum(Stream<Entry> entries) {
        return Quantity.sum(entries.map(Entry::amount).toList());
    }

    private Optional<Quantity> difference(Quantity total, Quantity divided) {
        return total.agreesWith(divided)
                ? Optional.empty()
                : total.minus(divided).filter(rest -> rest.isCertainlyPositive() || haveNegative());
    }

    private boolean haveNegative() {
        return Stream.of(ranking.tops(), ranking.breakdown())
                .flatMap(List::stream)
                .anyMatch(Entry::isNegative);
    }
}
