package nl.overzicht.load;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Nearest;
import nl.overzicht.finding.Text;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.csv.Cell;
import nl.overzicht.load.csv.Decimals;
import nl.overzicht.load.rule.Rule;

/**
 * Reads numbers with their unit.
 *
 * @param quantities the programme's, by id
 * @param complete whether these are all of them
 * @param decimals how the table writes numbers
 */
record Amounts(Map<String, CountedThing> quantities, boolean complete, Decimals decimals) {

    private static final String VALUE = "value";

    private static final Map<String, BigDecimal> MONEY = money();

    private static final Text BROKEN = new Text("heeft decimalen", "has decimals");
    private static final Text NEGATIVE = new Text("is negatief", "is negative");

    private static Map<String, BigDecimal> money() {
        Map<String, BigDecimal> money = new LinkedHashMap<>();
        money.put("EUR", BigDecimal.ONE);
        money.put("x1000 EUR", BigDecimal.TEN.pow(3));
        money.put("mln EUR", BigDecimal.TEN.pow(6));
        money.put("mld EUR", BigDecimal.TEN.pow(9));
        return money;
    }

    /** The number in whole units; empty, with a finding, when the number or its unit is none or the two do not fit. */
    Optional<Quantity> read(Cell value, Cell unit, Cell quantity, Precision precision, Findings findings) {
        boolean unitFits = unitFits(unit, quantity, findings);
        Optional<BigDecimal> number = number(value, findings);
        if (!unitFits || number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal factor = MONEY.get(unit.text());
        if (factor != null) {
            return Optional.of(Quantity.of(number.get().multiply(factor), Quantity.EUR, precision));
        }
        return whole(value, number.get(), findings).map(whole -> Quantity.of(whole, unit.text(), precision));
    }

    private Optional<BigDecimal> number(Cell value, Findings findings) {
        if (decimals.isAmbiguous(value.text())) {
            findings.add(Rule.AMBIGUOUS_NUMBER
                    .at(value.at(), value.text(), StatementsReader.PATH)
                    .inColumn(VALUE));
            return Optional.empty();
        }
        Optional<BigDecimal> number = decimals.parse(value.text());
        if (number.isEmpty()) {
            findings.add(
                    Rule.NO_NUMBER.at(value.at(), value.text(), decimals.mark()).inColumn(VALUE));
        }
        return number;
    }

    private static Optional<BigDecimal> whole(Cell value, BigDecimal number, Findings findings) {
        if (number.signum() < 0) {
            findings.add(
                    Rule.NO_WHOLE_NUMBER.at(value.at(), value.text(), NEGATIVE).inColumn(VALUE));
            return Optional.empty();
        }
        if (number.stripTrailingZeros().scale() > 0) {
            findings.add(
                    Rule.NO_WHOLE_NUMBER.at(value.at(), value.text(), BROKEN).inColumn(VALUE));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private boolean unitFits(Cell unit, Cell quantity, Findings findings) {
        String text = unit.text();
        List<String> counted = quantities.values().stream()
                .filter(one -> !one.plural().isEmpty())
                .map(CountedThing::id)
                .toList();
        if (!MONEY.containsKey(text) && !counted.contains(text)) {
            if (complete) {
                List<String> known =
                        Stream.concat(MONEY.keySet().stream(), counted.stream()).toList();
                findings.add(Rule.UNKNOWN_UNIT.hinted(unit.at(), Nearest.hint(text, known), text));
            }
            return !complete;
        }
        CountedThing thing = quantities.get(quantity.text());
        boolean fits = thing == null
                || (thing.plural().isEmpty()
                        ? MONEY.containsKey(text)
                        : thing.id().equals(text));
        if (!fits) {
            String wanted = thing.plural().isEmpty() ? String.join(", ", MONEY.keySet()) : thing.id();
            findings.add(Rule.OTHER_UNIT.at(unit.at(), text, thing.id(), wanted));
        }
        return fits;
    }
}
