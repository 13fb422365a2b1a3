package nl.overzicht.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * The parts of a whole, compared with it and never added to it.
 *
 * @param whole the statement on the whole
 * @param parts the statements on its parts
 * @param sum of the parts, computed; empty when they cannot be added, as over statuses (rule of truth 2)
 */
public record Parts(Statement whole, List<Statement> parts, Optional<Quantity> sum) {

    static Parts of(Statement whole, List<Statement> parts) {
        boolean oneStatus = parts.stream().map(Statement::status).distinct().count() == 1;
        Optional<Quantity> sum =
                oneStatus ? Quantity.sum(parts.stream().map(Statement::total).toList()) : Optional.empty();
        return new Parts(whole, List.copyOf(parts), sum);
    }

    /** The parts of years that the whole is not of. */
    public List<Statement> partsOutside() {
        return parts.stream()
                .filter(part -> whole.period()
                        .flatMap(span -> part.period().filter(period -> !span.contains(period)))
                        .isPresent())
                .toList();
    }

    /**
     * The years in which the parts of that year certainly add up to more than the whole per year, with their sum in whole
     * units. None where a part is negative, since that may offset any other.
     */
    public NavigableMap<Integer, Quantity> yearsAbove() {
        NavigableMap<Integer, Quantity> above = new TreeMap<>();
        boolean isComparable =
                whole.isPerYear() && whole.amount().precision() != Precision.ESTIMATED && sum.isPresent();
        if (isComparable
                && parts.stream().noneMatch(part -> part.amount().value().signum() < 0)) {
            byYear().forEach((year, amounts) -> Quantity.sum(amounts)
                    .filter(rest -> rest.minus(whole.amount())
                            .filter(Quantity::isCertainlyPositive)
                            .isPresent())
                    .ifPresent(rest -> above.put(year, rest)));
        }
        return above;
    }

    private NavigableMap<Integer, List<Quantity>> byYear() {
        NavigableMap<Integer, List<Quantity>> byYear = new TreeMap<>();
        parts.stream()
                .filter(part -> part.period()
                        .filter(span -> part.isPerYear() || span.length() == 1)
                        .isPresent())
                .forEach(part -> part.period()
                        .orElseThrow()
                        .years()
                        .forEach(year -> byYear.computeIfAbsent(year, key -> new ArrayList<>())
                                .add(part.amount())));
        return byYear;
    }

    /**
     * Whether the sum can be true beside what the source says about the whole (rule of truth 1), a yearly amount over its
     * years; also when there is no sum to compare.
     */
    public boolean agree() {
        return sum.map(whole.total()::agreesWith).orElse(true);
    }
}
