package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.foreign.StatedTotal.Sum;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.PublishedTotal.Outcome;

/**
 * Compares the totals of a foreign table with the sums of the rows that were read, allowing for the precision of the numbers
 * and for the rounding of the rows.
 */
final class TotalComparison {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MappedCells cells;
    private final Mapping mapping;
    private final ValueColumns values;
    private final Scales scales;
    private final TotalFindings found;

    TotalComparison(MappedCells cells, Scales scales, Findings findings) {
        this.cells = cells;
        this.mapping = cells.mapping();
        this.values = new ValueColumns(mapping);
        this.scales = scales;
        this.found = new TotalFindings(cells, scales, findings);
    }

    /** The totals with our sums, except empty totals without rows; a difference is a finding. */
    List<PublishedTotal> compare(Totals all) {
        List<StatedTotal> statedTotals = all.statedTotals();
        TotalKeys keys = new TotalKeys(mapping, statedTotals);
        List<PublishedTotal> totals = new ArrayList<>();
        for (StatedTotal stated : statedTotals) {
            Outcome outcome = outcome(stated, all.rounding(stated.unit()));
            if (outcome != Outcome.EMPTY || stated.sum().count() > 0) {
                found.report(stated, outcome);
                totals.add(total(stated, outcome, keys));
            }
        }
        found.finish(all);
        return List.copyOf(totals);
    }

    /**
     * The locations of totals that are not published while their rows are, or are themselves counted as not published. Valid
     * after {@link #compare}.
     */
    Set<Location> ofRows() {
        return found.ofRows();
    }

    /**
     * @param stated the total
     * @param rounding the step to which the table rounds numbers of its unit; zero: not stated
     */
    private Outcome outcome(StatedTotal stated, BigDecimal rounding) {
        String text = stated.cell().text();
        if (values.isWithheld(text, stated.column())) {
            return Outcome.NOT_PUBLISHED;
        }
        if (values.isNothing(text, stated.column())) {
            return Outcome.EMPTY;
        }
        if (!stated.isUsable() || cells.amounts().number(stated.cell()).isEmpty()) {
            return Outcome.UNREADABLE;
        }
        if (!stated.adds()) {
            return Outcome.NO_SUM;
        }
        Optional<Quantity> published = found.publishedNumber(stated);
        if (!stated.otherUnits().isEmpty() || published.isEmpty()) {
            return Outcome.OTHER_UNIT;
        }
        Outcome outcome =
                stated.sum().quantity().isEmpty() ? Outcome.NO_ROWS : outcome(published.get(), stated.sum(), rounding);
        return stated.withheld() > 0 && mayHoldMore(published.get(), stated, outcome) ? Outcome.WITHHELD : outcome;
    }

    /** Whether values that are not published may explain the difference: they can only make the total greater than the sum. */
    private static boolean mayHoldMore(Quantity published, StatedTotal stated, Outcome outcome) {
        boolean isMore = stated.sum()
                .quantity()
                .filter(sum -> published.value().compareTo(sum.value()) <= 0)
                .isEmpty();
        return outcome == Outcome.NO_ROWS && stated.sum().count() == 0 || outcome == Outcome.DIFFERS && isMore;
    }

    private Outcome outcome(Quantity published, Sum sum, BigDecimal rounding) {
        Quantity added = sum.quantity().orElseThrow();
        if (mapping.rounding().isEmpty()) {
            return published.agreesWith(added) ? Outcome.AGREES : Outcome.DIFFERS;
        }
        BigDecimal difference = published.value().subtract(added.value()).abs();
        BigDecimal allowed = sum.rounding().add(rounding).divide(TWO);
        if (difference.signum() == 0) {
            return Outcome.AGREES;
        }
        return difference.compareTo(allowed) <= 0 ? Outcome.ROUNDED : Outcome.DIFFERS;
    }

    private PublishedTotal total(StatedTotal stated, Outcome outcome, TotalKeys keys) {
        boolean isNumber = stated.isUsable() && outcome.hasNumber();
        return new PublishedTotal(
                stated.cell().at(),
                stated.row(),
                mapping.parts().displayName(stated.column()),
                keys.of(stated),
                stated.cell().text(),
                found.publishedNumber(stated).filter(number -> isNumber),
                stated.sum().quantity(),
                outcome,
                found.note(stated));
    }
}
