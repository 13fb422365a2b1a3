package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.foreign.Totals.Claim;
import nl.overzicht.load.foreign.Totals.Sum;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.reconciliation.PublishedTotal;
import nl.overzicht.reconciliation.PublishedTotal.Outcome;

/**
 * Holds the totals of a foreign table against the rows that were read: within the precision of its numbers, or with what
 * their rounding can add up to.
 */
final class TotalComparison {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MappedCells cells;
    private final Mapping mapping;
    private final ValueColumns values;
    private final Scales scales;
    private final Findings findings;
    private int rounded;
    private BigDecimal most = BigDecimal.ZERO;
    private Optional<Location> firstRounded = Optional.empty();

    TotalComparison(MappedCells cells, Scales scales, Findings findings) {
        this.cells = cells;
        this.mapping = cells.mapping();
        this.values = new ValueColumns(mapping);
        this.scales = scales;
        this.findings = findings;
    }

    /** The totals beside ours, but for empty ones of which there are no rows; with a finding where they do not agree. */
    List<PublishedTotal> compare(List<Claim> claims) {
        TotalKeys keys = new TotalKeys(mapping, claims);
        List<PublishedTotal> totals = new ArrayList<>();
        for (Claim claim : claims) {
            Outcome outcome = outcome(claim);
            if (outcome != Outcome.EMPTY || claim.sum().count() > 0) {
                report(claim, outcome);
                totals.add(total(claim, outcome, keys));
            }
        }
        firstRounded.ifPresent(at -> findings.add(MappingRule.TOTALS_ROUNDED.at(
                at,
                rounded,
                most.toPlainString(),
                mapping.rounding().orElseThrow().toPlainString())));
        return List.copyOf(totals);
    }

    private Outcome outcome(Claim claim) {
        String text = claim.cell().text();
        Optional<BigDecimal> number = cells.number(claim.cell());
        if (values.isNothing(text, claim.column())) {
            return Outcome.EMPTY;
        }
        if (!claim.isUsable() || number.isEmpty()) {
            return Outcome.UNREADABLE;
        }
        if (!claim.otherUnits().isEmpty() || !fits(claim)) {
            return Outcome.OTHER_UNIT;
        }
        Outcome outcome = claim.sum().quantity().isEmpty() ? Outcome.NO_ROWS : outcome(number.get(), claim);
        return claim.withheld() > 0 && mayHoldMore(number.get(), claim, outcome) ? Outcome.WITHHELD : outcome;
    }

    private boolean fits(Claim claim) {
        return cells.unit(claim.cell(), claim.unit())
                .filter(claim.unit()::equals)
                .isPresent();
    }

    /** Numbers that are not published explain what a total is more than the others, and nothing else. */
    private static boolean mayHoldMore(BigDecimal number, Claim claim, Outcome outcome) {
        boolean isMore = claim.sum()
                .quantity()
                .filter(sum -> number.compareTo(sum.value()) <= 0)
                .isEmpty();
        return outcome == Outcome.NO_ROWS && claim.sum().count() == 0 || outcome == Outcome.DIFFERS && isMore;
    }

    private Outcome outcome(BigDecimal number, Claim claim) {
        Sum sum = claim.sum();
        Quantity added = sum.quantity().orElseThrow();
        if (mapping.rounding().isEmpty()) {
            return Quantity.of(number, "", mapping.precision(claim.column())).agreesWith(added)
                    ? Outcome.AGREES
                    : Outcome.DIFFERS;
        }
        BigDecimal difference = number.subtract(added.value()).abs();
        BigDecimal allowed = mapping.rounding()
                .get()
                .multiply(BigDecimal.valueOf(sum.count() + 1L))
                .divide(TWO);
        if (difference.signum() == 0) {
            return Outcome.AGREES;
        }
        return difference.compareTo(allowed) <= 0 ? Outcome.ROUNDED : Outcome.DIFFERS;
    }

    private void report(Claim claim, Outcome outcome) {
        Location at = claim.cell().at();
        String text = claim.cell().text();
        switch (outcome) {
            case AGREES -> {}
            case ROUNDED -> takeRounded(claim);
            case DIFFERS -> reportDifference(claim);
            case WITHHELD -> reportWithheld(claim);
            case NO_ROWS -> findings.add(MappingRule.NOT_COMPARED.at(at));
            case EMPTY -> {
                if (claim.isUsable()) {
                    findings.add(MappingRule.TOTAL_EMPTY.at(at));
                }
            }
            case UNREADABLE -> {
                if (claim.isUsable()) {
                    findings.add(MappingRule.TOTAL_UNREADABLE.at(at, text));
                }
            }
            case OTHER_UNIT -> {
                String units = claim.otherUnits().isEmpty() ? claim.unit() : String.join(", ", claim.otherUnits());
                String own = claim.otherUnits().isEmpty() ? text : (text + " " + claim.unit()).strip();
                findings.add(MappingRule.TOTAL_IN_OTHER_UNIT.at(at, own, units));
            }
        }
    }

    private void takeRounded(Claim claim) {
        BigDecimal number = cells.number(claim.cell()).orElseThrow();
        rounded++;
        most = most.max(
                number.subtract(claim.sum().quantity().orElseThrow().value()).abs());
        firstRounded = firstRounded.or(() -> Optional.of(claim.cell().at()));
    }

    private void reportDifference(Claim claim) {
        String added = claim.sum().quantity().orElseThrow().value().toPlainString();
        String note = note(claim);
        Location at = claim.cell().at();
        String text = claim.cell().text();
        findings.add(
                note.isEmpty()
                        ? MappingRule.TOTAL_DIFFERS.at(at, text, added)
                        : MappingRule.TOTAL_EXPLAINED.at(at, text, added, note));
    }

    private void reportWithheld(Claim claim) {
        BigDecimal sum = claim.sum().quantity().map(Quantity::value).orElse(BigDecimal.ZERO);
        String rest = cells.number(claim.cell()).orElseThrow().subtract(sum).toPlainString();
        findings.add(MappingRule.TOTAL_WITHHELD.at(
                claim.cell().at(), claim.cell().text(), sum.toPlainString(), rest, claim.withheld()));
    }

    private PublishedTotal total(Claim claim, Outcome outcome, TotalKeys keys) {
        boolean isNumber = claim.isUsable() && outcome != Outcome.EMPTY && outcome != Outcome.UNREADABLE;
        Optional<Quantity> published = cells.number(claim.cell())
                .filter(number -> isNumber && fits(claim))
                .map(number -> scales.orAsWritten(number, claim.unit(), mapping.precision(claim.column())));
        Optional<Quantity> ours =
                claim.sum().quantity().map(sum -> scales.orAsWritten(sum.value(), claim.unit(), sum.precision()));
        return new PublishedTotal(
                claim.cell().at(),
                claim.row(),
                claim.column(),
                keys.of(claim),
                claim.cell().text(),
                published,
                ours,
                outcome,
                note(claim));
    }

    private String note(Claim claim) {
        return mapping.rows().leaveOut().get(claim.rule()).note();
    }
}
