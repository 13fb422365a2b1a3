package nl.overzicht.load.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Programme.QuantityDefinition.Kind;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.foreign.Scales;

/** The units of numbers: money in the currencies of the programme, and the nouns of its quantities. */
public final class Units implements Scales {

    private static final Pattern MONEY = Pattern.compile("(?:(x ?1[.,]?000|mln|mld) )?(\u20ac|[A-Z]{3})");
    private static final List<String> SCALES = List.of("", "x1000 ", "mln ", "mld ");
    private static final int THOUSAND = 3;

    /** The units of shares: percent, or a fraction of 1. */
    private static final Map<String, Unit> SHARES = Map.of(
            Quantity.PERCENT,
            new Unit(Quantity.PERCENT, BigDecimal.ONE, Kind.SHARE),
            "fraction",
            new Unit(Quantity.PERCENT, BigDecimal.valueOf(100), Kind.SHARE));

    private final Map<String, QuantityDefinition> quantities;
    private final List<String> currencies = new ArrayList<>();
    private final boolean complete;
    private final Map<String, Optional<Unit>> read = new HashMap<>();

    /**
     * A unit.
     *
     * @param name as in quantities: {@code EUR}, {@code USD}, {@code homes}, {@code %}
     * @param factor by which a number in a table is multiplied
     * @param kind of quantities with this unit
     */
    record Unit(String name, BigDecimal factor, Kind kind) {

        /** Whether it is a currency. */
        boolean isMoney() {
            return kind == Kind.MONEY;
        }

        /** Whether numbers of it are percentages. */
        boolean isShare() {
            return kind == Kind.SHARE;
        }
    }

    /**
     * @param quantities of the programme, by id
     * @param currencies besides the euro
     * @param complete whether no unit is missing because a file could not be read
     */
    public Units(Map<String, QuantityDefinition> quantities, List<String> currencies, boolean complete) {
        this.quantities = quantities;
        this.currencies.add(Quantity.EUR);
        this.currencies.addAll(currencies);
        this.complete = complete;
    }

    /** The unit with this text; empty when there is none. */
    Optional<Unit> find(String text) {
        Optional<Unit> known = read.get(text);
        if (known == null) {
            known = money(text).or(() -> findCount(text)).or(() -> Optional.ofNullable(SHARES.get(text)));
            if (read.size() < 1000) {
                read.put(text, known);
            }
        }
        return known;
    }

    private Optional<Unit> money(String text) {
        Matcher found = MONEY.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String name = found.group(2).equals("\u20ac") ? Quantity.EUR : found.group(2);
        String scale = Optional.ofNullable(found.group(1)).orElse("");
        int thousands = scale.startsWith("x") ? 1 : Math.max(0, SCALES.indexOf(scale + " "));
        return currencies.contains(name)
                ? Optional.of(new Unit(name, BigDecimal.TEN.pow(THOUSAND * thousands), Kind.MONEY))
                : Optional.empty();
    }

    private Optional<Unit> findCount(String text) {
        return Optional.ofNullable(quantities.get(text))
                .filter(Units::isOwnUnit)
                .map(definition -> new Unit(definition.id(), BigDecimal.ONE, definition.kind()));
    }

    private static boolean isOwnUnit(QuantityDefinition definition) {
        return definition.kind() == Kind.COUNT || definition.kind() == Kind.INDEX;
    }

    @Override
    public Optional<Quantity> quantity(BigDecimal number, String unit, Precision precision) {
        return find(unit).map(known -> Quantity.of(number.multiply(known.factor()), known.name(), precision));
    }

    @Override
    public boolean adds(String unit) {
        return switch (find(unit).map(Unit::kind).orElse(Kind.MONEY)) {
            case MONEY -> true;
            case COUNT -> quantities.get(unit).adds();
            case SHARE, INDEX -> false;
        };
    }

    @Override
    public String noun(Quantity quantity) {
        boolean isOne = quantity.value().abs().compareTo(BigDecimal.ONE) == 0;
        return quantity(quantity.unit())
                .filter(definition -> definition.kind() == Kind.COUNT)
                .map(definition -> isOne ? definition.singular() : definition.plural())
                .orElse(quantity.unit());
    }

    /** The currency in a unit of money, when the programme does not declare it. */
    Optional<String> findUndeclared(String text) {
        Matcher found = MONEY.matcher(text);
        return found.matches() ? Optional.of(found.group(2)).filter(Currencies::has) : Optional.empty();
    }

    /** What a quantity counts. */
    Optional<QuantityDefinition> quantity(String id) {
        return Optional.ofNullable(quantities.get(id));
    }

    /** Whether all units are known, so that another one is an error. */
    boolean areComplete() {
        return complete;
    }

    /** The units of money in the notation of authors. */
    List<String> money() {
        return currencies.stream()
                .flatMap(currency -> SCALES.stream().map(scale -> scale + currency))
                .toList();
    }

    /** The units for numbers of a quantity, in the notation of authors. */
    List<String> of(QuantityDefinition definition) {
        return switch (definition.kind()) {
            case MONEY -> money();
            case SHARE -> List.of(Quantity.PERCENT, "fraction");
            case COUNT, INDEX -> List.of(definition.id());
        };
    }

    /** All units. */
    List<String> all() {
        List<String> all = new ArrayList<>(money());
        quantities.values().stream()
                .filter(definition -> !definition.isMoney())
                .flatMap(definition -> of(definition).stream())
                .distinct()
                .forEach(all::add);
        return all;
    }
}
