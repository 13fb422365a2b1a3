package nl.overzicht.check.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Quantity;

/** Facts that are numbers, by unit and value. Each is made on demand: there may be one for each row. */
final class FactsOfNumbers {

    /**
     * A number with the fact that has it as its value.
     *
     * @param exact false: the fact as it is printed, which has fewer digits
     */
    private record Number(Quantity quantity, Supplier<Fact> fact, boolean exact) {

        BigDecimal value() {
            return quantity.value();
        }
    }

    private final Map<String, List<Number>> byUnit = new HashMap<>();

    void add(Quantity quantity, Supplier<Fact> fact) {
        List<Number> numbers = byUnit.computeIfAbsent(quantity.unit(), unit -> new ArrayList<>());
        numbers.add(new Number(quantity, fact, true));
        quantity.printable()
                .filter(printed -> !printed.equals(quantity))
                .ifPresent(printed -> numbers.add(new Number(printed, fact, false)));
    }

    /** Sorts by value, after all were added; facts with equal values keep their order. */
    void sort() {
        byUnit.values().forEach(all -> all.sort(Comparator.comparing(Number::value)));
    }

    /** The units in which there are numbers, in order. */
    Stream<String> units() {
        return byUnit.keySet().stream().sorted();
    }

    /** The facts with this value and this precision. */
    Stream<Fact> findEqual(Quantity stated) {
        return findBetween(stated.unit(), stated.value(), stated.value())
                .filter(number -> number.quantity().precision() == stated.precision())
                .map(number -> number.fact().get());
    }

    /** The facts at most a step away. */
    Stream<Fact> findNear(Quantity stated) {
        return findBetween(
                        stated.unit(),
                        stated.value().subtract(stated.step()),
                        stated.value().add(stated.step()))
                .filter(Number::exact)
                .map(number -> number.fact().get());
    }

    private Stream<Number> findBetween(String unit, BigDecimal least, BigDecimal most) {
        List<Number> all = byUnit.getOrDefault(unit, List.of());
        return all.subList(countBelow(all, least), all.size()).stream()
                .takeWhile(number -> number.value().compareTo(most) <= 0);
    }

    private static int countBelow(List<Number> sorted, BigDecimal least) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).value().compareTo(least) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
