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
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * The part of a sum that is not divided over streams, areas, items or years: the sum minus that of the rows of single ones.
 * Only where each whole that is divided was compared with its parts, at one moment, and neither is an estimate.
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
                List<CountedRow> parts = parts(dimension);
                sum(parts)
                        .filter(divided -> haveMomentsOfWholes(parts, dimension))
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
                        .noneMatch(top -> !hasDimension(top, dimension)
                                && top.row().amount().precision() == Precision.ESTIMATED);
    }

    /** The rows of single streams, areas, items or years; none when a conflict prevents their sum. */
    private List<CountedRow> parts(Dimension dimension) {
        if (ranking.tops().stream().allMatch(top -> hasDimension(top, dimension))) {
            return List.of();
        }
        boolean years = dimension == Dimension.YEAR;
        Ranking some = years ? ranking : ranking.only(group -> Coordinates.hasDimension(group.given(), dimension));
        List<CountedRow> parts =
                years ? CountedRow.merge(ranking.ofSingleYears().toList()) : some.tops();
        return new Conflicts(some).of(parts, all -> true).isEmpty() ? parts : List.of();
    }

    /** Whether no part applies as of another moment than a whole above it, however many levels there are between. */
    private boolean haveMomentsOfWholes(List<CountedRow> parts, Dimension dimension) {
        return parts.stream()
                .allMatch(part -> wholes(part)
                        .filter(whole ->
                                !hasDimension(whole, dimension) && whole.years().meet(part.years()))
                        .allMatch(whole -> whole.row().asOf().equals(part.row().asOf())));
    }

    private Stream<CountedRow> wholes(CountedRow part) {
        Group own = ranking.groups().get(part.coordinates());
        return Stream.concat(Stream.of(own), ranking.wider(part.coordinates()).stream())
                .flatMap(group -> group.tops().stream());
    }

    private static boolean hasDimension(CountedRow entry, Dimension dimension) {
        return dimension == Dimension.YEAR
                ? entry.isOfSingleYears()
                : Coordinates.hasDimension(Coordinates.given(entry.row()), dimension);
    }

    private static Optional<Quantity> sum(List<CountedRow> entries) {
        return Quantity.sum(entries.stream().map(CountedRow::amount).toList());
    }

    private Optional<Quantity> difference(Quantity total, Quantity divided) {
        return total.agreesWith(divided)
                ? Optional.empty()
                : total.minus(divided).filter(rest -> rest.isCertainlyPositive() || haveNegative());
    }

    private boolean haveNegative() {
        return Stream.of(ranking.tops(), ranking.breakdown())
                .flatMap(List::stream)
                .anyMatch(CountedRow::isNegative);
    }
}
