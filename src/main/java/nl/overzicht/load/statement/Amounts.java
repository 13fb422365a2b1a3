package nl.overzicht.load.statement;

import java.math.BigDecimal;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Nearest;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.CountedThing;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.Tally;

/**
 * Reads the numbers of one table with their unit.
 *
 * @param units those that are known
 * @param decimals how the table writes numbers
 * @param declared where an author declares the decimal mark
 * @param tally counts numbers that a workbook holds as text, or shows otherwise than they are
 */
record Amounts(Units units, Decimals decimals, Declaration declared, Tally tally) {

    private static final String VALUE = "value";

    /** No budget is as large, in any currency: those of the smallest coins have 17 digits. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

    /** The number in whole units; empty, with a finding, when the number or its unit is none or the two do not fit. */
    Optional<Quantity> read(Cell value, Cell unit, Cell quantity, Precision precision, Findings findings) {
        Optional<Units.Unit> known = unit(unit, quantity, findings);
        Optional<BigDecimal> number = number(value, findings);
        if (known.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Units.Unit found = known.get();
        if (!new ShownAmounts(tally).agree(value, found, unit.text())) {
            return Optional.empty();
        }
        Optional<BigDecimal> sound = found.isMoney() ? number : whole(value, number.get(), findings);
        if (sound.isPresent() && isTooLarge(number.get().multiply(found.factor()))) {
            findings.add(NumberRule.TOO_LARGE
                    .at(value.at(), value.text(), unit.text())
                    .inColumn(VALUE));
            return Optional.empty();
        }
        return sound.map(one -> Quantity.of(one.multiply(found.factor()), found.name(), precision));
    }

    private static boolean isTooLarge(BigDecimal number) {
        return number.abs().compareTo(LIMIT) >= 0;
    }

    private Optional<BigDecimal> number(Cell value, Findings findings) {
        Decimals written = value.isNumber() ? Decimals.POINT : decimals;
        if (written.isAmbiguous(value.text())) {
            findings.add(NumberRule.AMBIGUOUS_NUMBER
                    .at(value.at(), value.text(), declared.of("decimal", "comma"))
                    .inColumn(VALUE));
            return Optional.empty();
        }
        Optional<BigDecimal> number = written.parse(value.text());
        if (number.isEmpty()) {
            findings.add(NumberRule.NO_NUMBER
                    .at(value.at(), value.text(), written.mark())
                    .inColumn(VALUE));
        } else if (value.at().isInSheet() && !value.isNumber()) {
            tally.add(WorkbookRule.NUMBER_AS_TEXT, VALUE, value.at());
        }
        return number;
    }

    private static Optional<BigDecimal> whole(Cell value, BigDecimal number, Findings findings) {
        boolean negative = number.signum() < 0;
        if (!negative && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number);
        }
        findings.add((negative ? NumberRule.NEGATIVE : NumberRule.FRACTION)
                .at(value.at(), value.text())
                .inColumn(VALUE));
        return Optional.empty();
    }

    private Optional<Units.Unit> unit(Cell unit, Cell quantity, Findings findings) {
        String text = unit.text();
        Optional<Units.Unit> known = units.find(text);
        if (known.isEmpty()) {
            if (units.areComplete()) {
                findings.add(unknown(unit), () -> near(unit));
            }
            return known;
        }
        Optional<CountedThing> thing = units.quantity(quantity.text());
        boolean fits = thing.isEmpty()
                || (thing.get().plural().isEmpty()
                        ? known.get().isMoney()
                        : thing.get().id().equals(text));
        if (!fits) {
            boolean money = thing.get().plural().isEmpty();
            String wanted =
                    money ? String.join(", ", units.money()) : thing.get().id();
            findings.add(
                    StatementRule.OTHER_UNIT.at(unit.at(), text, thing.get().id(), wanted));
        }
        return known.filter(one -> fits);
    }

    private Finding unknown(Cell unit) {
        String text = unit.text();
        return units.undeclared(text)
                .map(currency -> StatementRule.UNDECLARED_CURRENCY.at(unit.at(), text, currency))
                .orElseGet(() -> StatementRule.UNKNOWN_UNIT.at(unit.at(), text));
    }

    /** For a currency without a name the hint of the rule is right. */
    private Optional<Suggestion> near(Cell unit) {
        return units.undeclared(unit.text()).isPresent()
                ? Optional.empty()
                : Nearest.suggestion(unit.text(), units.all());
    }
}
