package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.foreign.TotalClaim.Sum;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.PublishedTotal.Outcome;

/**
 * Compares the totals of a foreign table with the rows that were read: within the precision of its numbers, or with what
 * their rounding can add up to.
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

    /** The totals beside ours, but for empty ones of which there are no rows; with a finding where they do not agree. */
    List<PublishedTotal> compare(Totals all) {
        List<TotalClaim> claims = all.claims();
        TotalKeys keys = new TotalKeys(mapping, claims);
        List<PublishedTotal> totals = new ArrayList<>();
        for (TotalClaim claim : claims) {
            Outcome outcome = outcome(claim, all.rounding(claim.unit()));
            if (outcome != Outcome.EMPTY || claim.sum().count() > 0) {
                found.report(claim, outcome);
                totals.add(total(claim, outcome, keys));
            }
        }
        found.finish(all);
        return List.copyOf(totals);
    }

    /** The wholes that are not published, while their rows are, or are counted among those that are not. Known after comparing. */
    Set<Location> ofRows() {
        return found.ofRows();
    }

    /** @param rounding to what the table rounds numbers of its unit; zero: it does not say */
    private Outcome outcome(TotalClaim claim, BigDecimal rounding) {
        String text = claim.cell().text();
        if (values.isWithheld(text, claim.column())) {
            return Outcome.NOT_PUBLISHED;
        }
        if (values.isNothing(text, claim.column())) {
            return Outcome.EMPTY;
        }
        if (!claim.isUsable() || cells.amounts().number(claim.cell()).isEmpty()) {
            return Outcome.UNREADABLE;
        }
        if (!claim.adds()) {
            return Outcome.NO_SUM;
        }
        Optional<Quantity> published = found.published(claim);
        if (!claim.otherUnits().isEmpty() || published.isEmpty()) {
            return Outcome.OTHER_UNIT;
        }
        Outcome outcome =
                claim.sum().quantity().isEmpty() ? Outcome.NO_ROWS : outcome(published.get(), claim.sum(), rounding);
        return claim.withheld() > 0 && mayHoldMore(published.get(), claim, outcome) ? Outcome.WITHHELD : outcome;
    }

    /** Numbers that are not published explain what a total is more than the others, and nothing else. */
    private static boolean mayHoldMore(Quantity published, TotalClaim claim, Outcome outcome) {
        boolean isMore = claim.sum()
                .quantity()
                .filter(sum -> published.value().compareTo(sum.value()) <= 0)
                .isEmpty();
        return outcome == Outcome.NO_ROWS && claim.sum().count() == 0 || outcome == Outcome.DIFFERS && isMore;
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

    private PublishedTotal total(TotalClaim claim, Outcome outcome, TotalKeys keys) {
        boolean isNumber = claim.isUsable() && outcome.hasNumber();
        return new PublishedTotal(
                claim.cell().at(),
                claim.row(),
                mapping.parts().shown(claim.column()),
                keys.of(claim),
                claim.cell().text(),
                found.published(claim).filter(number -> isNumber),
                claim.sum().quantity(),
                outcome,
                found.note(claim));
    }
}
