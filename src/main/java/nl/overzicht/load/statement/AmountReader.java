package nl.overzicht.load.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Suggestion;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Programme.QuantityDefinition.Kind;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.csv.Declaration;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.StatementRule;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.Percentages;
import nl.overzicht.load.table.Row;
import nl.overzicht.load.table.ShownNumber;
import nl.overzicht.load.table.TableCell;

/**
 * Reads the numbers of one table with their unit.
 *
 * @param units the known units
 * @param decimals the number format of the table
 * @param declared where the author declares the decimal mark, for hints
 * @param tally counts numbers that a workbook contains as text, or shows differently from their values
 */
record AmountReader(Units units, Decimals decimals, Declaration declared, MistakeTally tally) {

    private static final String VALUE = "value";

    /** A number in scientific notation, as programs write it; also a code such as 12E5 that a spreadsheet took for a number. */
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]+");

    /** Larger numbers are refused: no budget is as large, since budgets in the smallest currency units have 17 digits. */
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

    /** The number in whole units; empty, with a finding, when the number or its unit is invalid or the two do not fit. */
    Optional<Quantity> read(
            TableCell value, TableCell unit, TableCell quantity, Precision precision, Findings findings) {
        Optional<Units.Unit> known = unit(unit, quantity, findings);
        boolean isShare = known.filter(Units.Unit::isShare).isPresent();
        String text = isShare ? Percentages.withoutSign(value.text()) : value.text();
        Optional<BigDecimal> number = number(value, text, findings);
        if (known.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Units.Unit found = known.get();
        if (!new ShownAmounts(tally).agree(value, found, unit.text())) {
            return Optional.empty();
        }
        boolean isWhole = found.kind() == Kind.COUNT;
        Optional<BigDecimal> sound = isWhole ? whole(value, number.get(), findings) : number;
        BigDecimal factor = factor(value, found);
        if (sound.isPresent() && isTooLarge(number.get().multiply(factor))) {
            findings.add(NumberRule.TOO_LARGE
                    .at(value.at(), value.text(), unit.text())
                    .inColumn(VALUE));
            return Optional.empty();
        }
        return sound.map(size -> Quantity.of(size.multiply(factor), found.name(), precision));
    }

    /**
     * The factor of a number. A cell with a percent sign is a percentage, whatever the unit of its column: 12,5%, and 0.125
     * shown as 12,5%.
     */
    private static BigDecimal factor(TableCell value, Units.Unit unit) {
        if (!unit.isShare()) {
            return unit.factor();
        }
        if (Percentages.isSigned(value.text())) {
            return BigDecimal.ONE;
        }
        boolean isShownSo = value.shown()
                .filter(shown -> shown.kind() == ShownNumber.NumberKind.PERCENT)
                .isPresent();
        return isShownSo ? BigDecimal.valueOf(100) : unit.factor();
    }

    /** The findings for a row whose number would be added to others: shares and indices may not be added. */
    List<Finding> checkAdded(Quantity amount, Row row) {
        String quantity = row.text("quantity");
        boolean isIndex = units.quantity(quantity)
                .filter(definition -> definition.kind() == Kind.INDEX)
                .isPresent();
        if (!isIndex && !amount.unit().equals(Quantity.PERCENT)) {
            return List.of();
        }
        return Stream.of("per", "part_of")
                .filter(column -> row.cell(column).isPresent())
                .filter(column -> !row.text(column).equals("period"))
                .map(column -> StatementRule.NOT_ADDED.at(row.at(column), quantity, column))
                .toList();
    }

    private static boolean isTooLarge(BigDecimal number) {
        return number.abs().compareTo(LIMIT) >= 0;
    }

    private Optional<BigDecimal> number(TableCell value, String text, Findings findings) {
        Decimals written = value.isNumber() ? Decimals.POINT : decimals;
        if (written.isAmbiguous(text)) {
            findings.add(NumberRule.AMBIGUOUS_NUMBER
                    .at(value.at(), value.text(), declared.of("decimal", "comma"))
                    .inColumn(VALUE));
            return Optional.empty();
        }
        Optional<BigDecimal> number = written.parse(text);
        if (number.isEmpty()) {
            findings.add(noAmount(value, text, written).inColumn(VALUE));
        } else if (value.at().isInSheet() && !value.isNumber()) {
            tally.add(WorkbookRule.NUMBER_AS_TEXT, VALUE, value.at());
        }
        return number;
    }

    private Finding noAmount(TableCell value, String text, Decimals written) {
        if (Percentages.isSigned(text)) {
            return NumberRule.PERCENTAGE.at(value.at(), value.text());
        }
        Decimals other = written.other();
        if (other.parse(text).isPresent()) {
            BilingualText mark = declared.of("decimal", other.name().toLowerCase(Locale.ROOT));
            return NumberRule.OTHER_MARK.at(value.at(), value.text(), written.mark(), mark);
        }
        return EXPONENT.matcher(text).matches()
                ? NumberRule.EXPONENT.at(value.at(), value.text())
                : NumberRule.NO_NUMBER.at(value.at(), value.text(), written.mark());
    }

    private static Optional<BigDecimal> whole(TableCell value, BigDecimal number, Findings findings) {
        boolean negative = number.signum() < 0;
        if (!negative && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number);
        }
        findings.add((negative ? NumberRule.NEGATIVE : NumberRule.FRACTION)
                .at(value.at(), value.text())
                .inColumn(VALUE));
        return Optional.empty();
    }

    private Optional<Units.Unit> unit(TableCell unit, TableCell quantity, Findings findings) {
        String text = unit.text();
        Optional<Units.Unit> known = units.find(text);
        if (known.isEmpty()) {
            if (units.areComplete()) {
                findings.add(unknown(unit), () -> near(unit));
            }
            return known;
        }
        Optional<QuantityDefinition> definition = units.quantity(quantity.text());
        boolean fits = definition.isEmpty()
                || (definition.get().isMoney()
                        ? known.get().isMoney()
                        : units.of(definition.get()).contains(text));
        if (!fits) {
            String wanted = String.join(", ", units.of(definition.get()));
            findings.add(StatementRule.OTHER_UNIT.at(
                    unit.at(), text, definition.get().id(), wanted));
        }
        return known.filter(word -> fits);
    }

    private Finding unknown(TableCell unit) {
        String text = unit.text();
        return units.findUndeclared(text)
                .map(currency -> StatementRule.UNDECLARED_CURRENCY.at(unit.at(), text, currency))
                .orElseGet(() -> StatementRule.UNKNOWN_UNIT.at(unit.at(), text));
    }

    /** A similar unit to suggest; none for an unknown currency, for which the hint of the rule is right. */
    private Optional<Suggestion> near(TableCell unit) {
        return units.findUndeclared(unit.text()).isPresent()
                ? Optional.empty()
                : NearestWord.suggestion(unit.text(), units.all());
    }
}
