package nl.overzicht.check.evidence;

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
import nl.overzicht.wording.typed.Mention;
import nl.overzicht.wording.typed.NumberSpan;

/** Numbers in one unit, and which of them support what a text states. */
public final class UnitNumbers {

    /** No numbers. */
    public static final UnitNumbers NOTHING = new UnitNumbers();

    private final List<Fact> facts = new ArrayList<>();
    private final TreeSet<BigDecimal> exact = new TreeSet<>();
    private final Set<Quantity> inexact = new LinkedHashSet<>();
    private final Map<StatedNumber, List<Fact>> byStatedNumber = new HashMap<>();
    private final List<PrintedQuantity> printed = new ArrayList<>();

    /** Adds a fact whose value is a number. */
    void add(Fact fact) {
        Quantity quantity = quantity(fact);
        facts.add(fact);
        Stream.concat(Stream.of(quantity), quantity.printable().stream())
                .map(StatedNumber::of)
                .distinct()
                .forEach(stated -> byStatedNumber
                        .computeIfAbsent(stated, key -> new ArrayList<>())
                        .add(fact));
        if (quantity.precision() == Precision.STATED) {
            exact.add(quantity.value());
        } else {
            inexact.add(quantity);
        }
    }

    /** Adds a number that is computed from facts but is not a fact itself. */
    public void add(PrintedQuantity number) {
        printed.add(number);
    }

    /** All numbers that are not facts themselves. */
    List<PrintedQuantity> printedQuantities() {
        return printed;
    }

    /** All numbers that are not facts themselves, each once. */
    public List<Quantity> results() {
        return printed.stream().map(PrintedQuantity::quantity).distinct().toList();
    }

    /** Whether there are no numbers at all, neither facts nor computed ones. */
    public boolean isEmpty() {
        return facts.isEmpty() && printed.isEmpty();
    }

    /** The numbers that are not facts and that support a mention. */
    public Stream<PrintedQuantity> findPrinted(Mention mention) {
        return printed.stream().filter(number -> number.supports(mention));
    }

    private static Quantity quantity(Fact fact) {
        return ((FactValue.Number) fact.value()).quantity();
    }

    List<Fact> facts() {
        return facts;
    }

    /** The facts that equal this number. */
    public List<Fact> findEqual(Quantity stated) {
        return byStatedNumber.getOrDefault(StatedNumber.of(stated), List.of());
    }

    /** The facts of which it may be a rounding: at most one rounding step away. */
    public List<Fact> findNear(Quantity stated) {
        return facts.stream()
                .filter(fact -> StatedNumber.distance(stated, quantity(fact)).compareTo(stated.step()) <= 0)
                .toList();
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
                        .anyMatch(number -> StatedNumber.agrees(stated, number))
                || inexact.stream().anyMatch(number -> StatedNumber.agrees(stated, number));
    }

    private boolean supports(NumberSpan stated) {
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
