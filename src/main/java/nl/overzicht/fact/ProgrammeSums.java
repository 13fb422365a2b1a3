package nl.overzicht.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * The sums of a programme: of the whole, of each stream, of each area and of each stream in each area. They are made when
 * they are asked for. Whatever is printed takes its sums from here. Safe for use by several threads.
 */
public final class ProgrammeSums {

    /** By currency, euro first and then by code. */
    private static final Comparator<Measure> EURO_FIRST = Comparator.comparing(
                    (Measure measure) -> !measure.unit().equals(Quantity.EUR))
            .thenComparing(Measure::unit);

    private final Programme programme;
    private final Predicate<Status> shown;
    private final Map<Scope, Sums> byScope = new ConcurrentHashMap<>();

    /** @param shown which statuses have sums */
    ProgrammeSums(Programme programme, Predicate<Status> shown) {
        this.programme = programme;
        this.shown = shown;
    }

    /** The sums of a scope, of all measures that add up. Those of items are not kept: there may be as many as rows. */
    public Sums of(Scope scope) {
        return scope.item().isPresent() ? make(scope) : byScope.computeIfAbsent(scope, this::make);
    }

    /** The same where many scopes are processed: they are not kept, since together they hold each row several times. */
    public Sums once(Scope scope) {
        Sums kept = byScope.get(scope);
        return kept == null ? make(scope) : kept;
    }

    private Sums make(Scope scope) {
        return Sums.of(programme.statements(), scope, this::adds).only(shown);
    }

    /** Whether numbers like this one add up: money, and what the programme says so of. */
    public boolean adds(Quantity quantity) {
        return quantity.isCurrency() || adds(quantity.unit());
    }

    private boolean adds(String unit) {
        return Optional.ofNullable(programme.quantities().get(unit))
                .filter(Programme.QuantityDefinition::adds)
                .isPresent();
    }

    /**
     * The measures of the main money quantity in a scope, one for each currency: euro first, then by code. Empty when it
     * has no such rows.
     */
    public List<Measure> main(Scope scope) {
        return of(scope).measures().stream()
                .filter(measure -> measure.quantity().equals(programme.main()) && measure.isCurrency())
                .sorted(EURO_FIRST)
                .toList();
    }

    /** The measures of all money in a scope: the main quantity first, and of each quantity euro first, then by code. */
    public List<Measure> money(Scope scope) {
        return of(scope).measures().stream()
                .filter(Measure::isCurrency)
                .sorted(Comparator.comparing(
                                (Measure measure) -> !measure.quantity().equals(programme.main()))
                        .thenComparing(Measure::quantity)
                        .thenComparing(EURO_FIRST))
                .toList();
    }

    /**
     * All sums of the main money quantity in a scope over all years: by currency, and of each by status. Never added
     * across statuses (rule of truth 2).
     */
    public List<Sum> mainSums(Scope scope) {
        return main(scope).stream()
                .flatMap(measure -> of(scope).of(measure).values().stream())
                .toList();
    }

    /**
     * The sums that represent a stream, one for each currency: of the status that {@code streams.yaml} names, else of the
     * one that is furthest. Where no status has a sum, the furthest that has rows.
     */
    public List<Sum> headline(FundingStream stream) {
        return headline(Scope.ofStream(stream.id()));
    }

    /** The same of any scope, such as what is of no stream; may be empty. */
    public List<Sum> headline(Scope scope) {
        return ofMeasures(scope, main(scope));
    }

    /**
     * The same, and of a stream without rows of the main quantity the sums of its other money; empty when it has no
     * money.
     */
    public List<Sum> sumsToShow(FundingStream stream) {
        Scope scope = Scope.ofStream(stream.id());
        return main(scope).isEmpty() ? ofMeasures(scope, money(scope)) : headline(scope);
    }

    private List<Sum> ofMeasures(Scope scope, List<Measure> measures) {
        List<Status> order = HeadlineOrder.of(programme, scope.stream().flatMap(programme::stream));
        Sums sums = of(scope);
        return measures.stream()
                .map(measure -> headline(order, sums.of(measure)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Sum headline(List<Status> order, Map<Status, Sum> sums) {
        return order.stream()
                .map(sums::get)
                .filter(sum -> sum != null && sum.quantity().isPresent())
                .findFirst()
                .or(() -> order.stream().map(sums::get).filter(Objects::nonNull).findFirst())
                .orElse(null);
    }
}
