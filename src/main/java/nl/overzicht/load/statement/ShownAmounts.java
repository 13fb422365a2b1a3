package nl.overzicht.load.statement;

import java.math.BigDecimal;
import java.util.Optional;
import nl.overzicht.load.rule.WorkbookRule;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.ShownNumber;
import nl.overzicht.load.table.TableCell;

/**
 * Compares what the cells of a workbook show with their values.
 *
 * @param tally counts the cells that differ
 */
record ShownAmounts(MistakeTally tally) {

    private static final String VALUE = "value";

    /**
     * Whether the text that the cell shows is compatible with its amount in this unit; otherwise the amount is not published.
     */
    boolean agree(TableCell value, Units.Unit unit, String written) {
        Optional<ShownNumber> shown = value.shown();
        boolean isPercent = shown.filter(what -> what.kind() == ShownNumber.NumberKind.PERCENT)
                .isPresent();
        return shown.isEmpty() || isPercent && unit.isShare() || agree(shown.get(), value, unit, written);
    }

    private boolean agree(ShownNumber shown, TableCell value, Units.Unit unit, String written) {
        return switch (shown.kind()) {
            case AFFIX -> true;
            case PERCENT -> {
                tally.add(WorkbookRule.SHOWS_PERCENT, VALUE, value.at(), shown.text(), value.text());
                yield false;
            }
            case WORD -> word(shown, value, unit, written);
            case SCALED, OTHER -> {
                tally.add(WorkbookRule.SHOWS_OTHER, VALUE, value.at(), shown.text(), value.text());
                yield true;
            }
            case CURRENCY -> {
                if (isOtherCurrency(shown, unit)) {
                    add(WorkbookRule.SHOWS_CURRENCY, shown, value, written);
                }
                yield true;
            }
        };
    }

    private boolean word(ShownNumber shown, TableCell value, Units.Unit unit, String written) {
        boolean same = shown.factor().orElseThrow().compareTo(unit.factor()) == 0;
        boolean other = same && isOtherCurrency(shown, unit);
        if (!same || other || unit.factor().compareTo(BigDecimal.ONE) == 0) {
            WorkbookRule rule = other ? WorkbookRule.SHOWS_CURRENCY : WorkbookRule.SHOWS_SAME;
            add(same ? rule : WorkbookRule.SHOWS_OTHER_AMOUNT, shown, value, written);
        }
        return same;
    }

    private void add(WorkbookRule rule, ShownNumber shown, TableCell value, String written) {
        tally.add(rule, VALUE, value.at(), shown.text(), value.text(), written);
    }

    /** Whether another currency is shown. The dollar sign stands for every currency whose code ends in D: USD, AUD, SRD. */
    private static boolean isOtherCurrency(ShownNumber shown, Units.Unit unit) {
        boolean areDollars = shown.currency().equals("USD") && unit.name().endsWith("D");
        return !shown.currency().isEmpty() && !shown.currency().equals(unit.name()) && !areDollars;
    }
}
