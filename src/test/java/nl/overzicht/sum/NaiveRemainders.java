package nl.overzicht.sum;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Comparison.Verdict;
import nl.overzicht.sum.Coordinates.Dimension;

/** What of a sum is not divided over streams, areas, items or years, straight from the rules. */
final class NaiveRemainders {

    private static final Set<Verdict> COMPARED = EnumSet.of(Verdict.AGREES, Verdict.LESS, Verdict.SIGNED);

    private NaiveRemainders() {}

    static Map<Dimension, Quantity> of(NaiveRows rows) {
        Map<Dimension, Quantity> remainders = new TreeMap<>();
        List<NaiveAmount> tops = rows.tops();
        Optional<Quantity> total = rows.clash(tops) ? Optional.empty() : NaiveRows.add(tops);
        for (Dimension dimension : Dimension.values()) {
            if (total.isPresent() && isComparable(dimension, tops, rows)) {
                List<NaiveAmount> parts = parts(dimension, tops, rows);
                NaiveRows.add(parts)
                        .filter(divided -> holdTogether(dimension, parts, rows))
                        .flatMap(divided -> rest(total.get(), divided, rows))
                        .ifPresent(rest -> remainders.put(dimension, rest));
            }
        }
        return remainders;
    }

    /** Something is not divided, none of it is an estimate, and every whole could be compared with its parts. */
    private static boolean isComparable(Dimension dimension, List<NaiveAmount> tops, NaiveRows rows) {
        List<NaiveAmount> undivided = tops.stream()
                .filter(top -> !NaiveComparison.gives(top, dimension))
                .toList();
        return !undivided.isEmpty()
                && undivided.stream().noneMatch(top -> top.row().amount().precision() == Precision.ESTIMATED)
                && NaiveComparison.of(rows).stream()
                        .filter(comparison -> comparison.dimension() == dimension)
                        .allMatch(comparison -> COMPARED.contains(comparison.verdict()));
    }

    /** The amounts of single streams, areas, items or years; none where something is in the way of adding them. */
    private static List<NaiveAmount> parts(Dimension dimension, List<NaiveAmount> tops, NaiveRows rows) {
        if (dimension == Dimension.YEAR) {
            List<NaiveAmount> years = rows.holding().stream()
                    .filter(amount -> amount.years().size() == 1)
                    .filter(amount ->
                            tops.contains(amount) || tops.stream().anyMatch(top -> NaiveRows.isInside(amount, top)))
                    .toList();
            boolean clash =
                    years.stream().anyMatch(year -> years.stream().anyMatch(other -> rows.clash(year, other, true)));
            return clash ? List.of() : years;
        }
        NaiveRows some = rows.only(amount -> NaiveComparison.gives(amount, dimension));
        return some.clash(some.tops()) ? List.of() : some.tops();
    }

    /** A whole and what it is divided into hold at one moment, however many levels there are between. */
    private static boolean holdTogether(Dimension dimension, List<NaiveAmount> parts, NaiveRows rows) {
        return parts.stream()
                .allMatch(part -> rows.holding().stream()
                        .filter(whole -> !NaiveComparison.gives(whole, dimension) && whole.meets(part))
                        .filter(whole ->
                                NaiveRows.same(whole.row(), part.row()) || NaiveRows.isWider(whole.row(), part.row()))
                        .filter(whole -> rows.holding().stream().noneMatch(other -> NaiveRows.isInside(whole, other)))
                        .allMatch(whole -> whole.row().asOf().equals(part.row().asOf())));
    }

    private static Optional<Quantity> rest(Quantity total, Quantity divided, NaiveRows rows) {
        boolean signed = rows.holding().stream().anyMatch(NaiveRows::isNegative);
        return total.agreesWith(divided)
                ? Optional.empty()
                : total.minus(divided).filter(rest -> signed || rest.isCertainlyPositive());
    }
}
