package nl.overzicht.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.Mention;

/** Numbers in one unit, and which of them support what a text states. */
final class UnitNumbers {

    /** No numbers. */
    static final UnitNumbers NOTHING = new UnitNumbers();

    private final List<Fact> facts = new ArrayList<>();
    private final TreeSet<BigDecimal> exact = new TreeSet<>();
    private final Set<Quantity> inexact = new LinkedHashSet<>();
    private final Map<StatedValue, List<Fact>> byStatedValue = new HashMap<>();

    private final List<PrintedQuantity> printed = new ArrayList<>();

    /**
     * A number that is computed from facts but is not a fact itself, such as one that pages print beside a sum.
     *
     * @param of the facts that it is computed from
     * @param quantity the number
     * @param kind how it is computed from these facts
     */
    record PrintedQuantity(List<Fact> of, Quantity quantity, Kind kind) {

        /** How a number is computed from facts. */
        enum Kind {
            /** The part of a sum that is not divided. */
            REMAINDER,
            /** A difference without its sign. */
            DIFFERENCE,
            /** A sum of rows that has no id: over a period, or over several streams. */
            COMPUTED
        }

        private boolean supports(Mention mention) {
            return mention.span()
                    .map(span -> span.holds(quantity))
                    .orElseGet(() -> mention.quantity().filter(this::supports).isPresent());
        }

        private boolean supports(Quantity stated) {
            return StatedValue.of(stated).equals(StatedValue.of(quantity))
                    || quantity.printable()
                            .map(StatedValue::of)
                            .filter(StatedValue.of(stated)::equals)
                            .isPresent()
                    || agrees(stated, quantity)
                    || stated.precision() == Precision.ABOUT
                            && quantity.precision() == Precision.STATED
                            && stated.isRoundingOf(quantity.value());
        }
    }

    /** The value and precision of a number, without its direction of rounding. */
    private record StatedValue(BigDecimal value, Precision precision) {

        static StatedValue of(Quantity quantity) {
            return new StatedValue(quantity.value(), quantity.precision());
        }
    }

    /** Adds a fact whose value is a number. */
    void add(Fact fact) {
        Quantity quantity = quantity(fact);
        facts.add(fact);
        Stream.concat(Stream.of(quantity), quantity.printable().stream())
                .map(StatedValue::of)
                .distinct()
                .forEach(stated -> byStatedValue
                        .computeIfAbsent(stated, key -> new ArrayList<>())
                        .add(fact));
        if (quantity.precision() == Precision.STATED) {
            exact.add(quantity.value());
        } else {
            inexact.add(quantity);
        }
    }

    /** Adds a number that is computed from facts but is not a fact itself. */
    void add(PrintedQuantity number) {
        printed.add(number);
    }

    /** All numbers that are not facts themselves. */
    List<PrintedQuantity> printedQuantities() {
        return printed;
    }

    /** Whether there are no numbers at all, neither facts nor computed ones. */
    boolean isEmpty() {
        return facts.isEmpty() && printed.isEmpty();
    }

    /** The numbers that are not facts and that support a mention. */
    Stream<PrintedQuantity> findPrinted(Mention mention) {
        return printed.stream().filter(number -> number.supports(mention));
    }

    private static Quantity quantity(Fact fact) {
        return ((FactValue.Number) fact.value()).quantity();
    }

    List<Fact> facts() {
        return facts;
    }

    /** The facts that equal this number. */
    List<Fact> findEqual(Quantity stated) {
        return byStatedValue.getOrDefault(StatedValue.of(stated), List.of());
    }

    /** The facts of which it may be a rounding: at most one rounding step away. */
    List<Fact> findNear(Quantity stated) {
        return facts.stream()
                .filter(fact -> distance(stated, quantity(fact)).compareTo(stated.step()) <= 0)
                .toList();
    }

    private static BigDecimal distance(Quantity stated, Quantity number) {
        return number.value().subtract(stated.value()).abs();
    }

    /** Whether a number or span in a text agrees with one of these numbers. */
    boolean supports(Mention mention) {
        return mention.span()
                        .map(this::supports)
                        .orElseGet(() -> supports(mention.quantity().orElseThrow()))
                || findPrinted(mention).findAny().isPresent();
    }

    /**
     * Whether a number agrees with one of these. Of the exact numbers only the nearest are tried: if it agrees with
     * any, it agrees with one of them.
     */
    private boolean supports(Quantity stated) {
        boolean rounded =
                stated.precision() == Precision.ABOUT && findNearest(stated).anyMatch(stated::isRoundingOf);
        return rounded
                || !findEqual(stated).isEmpty()
                || findNearest(stated)
                        .map(number -> Quantity.of(number, stated.unit(), Precision.STATED))
                        .anyMatch(number -> agrees(stated, number))
                || inexact.stream().anyMatch(number -> agrees(stated, number));
    }

    /**
     * Whether a text that states one number means another. A bound is true of any number on its side, but means only
     * this number, or the bound that it is rounded from.
     */
    private static boolean agrees(Quantity stated, Quantity number) {
        return stated.follows(number)
                && (!stated.precision().isBound()
                        || stated.value().compareTo(number.value()) == 0
                        || number.precision() == stated.precision()
                                && distance(stated, number).compareTo(stated.step()) < 0);
    }

    private boolean supports(Mention.Span stated) {
        return findNearest(stated.low())
                        .map(number -> Quantity.of(number, stated.low().unit(), Precision.STATED))
                        .anyMatch(stated::holds)
                || inexact.stream().anyMatch(stated::holds);
    }

    private Stream<BigDecimal> findNearest(Quantity stated) {
        return Stream.of(
                        exact.floor(stated.value()),
                        exact.ceiling(stated.value()),
                        exact.lower(stated.value()),
                        exact.higher(stated.value()))
                .filter(Objects::nonNull);
    }
}
