package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.load.mapping.Mapping;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.reconciliation.PublishedTotal.Outcome;

/** Makes the findings about totals of a foreign table, with numbers in one notation and with their units. */
final class TotalFindings {

    private static final BinaryOperator<Quantity> LARGER = BinaryOperator.maxBy(Comparator.comparing(Quantity::value));

    private final MappedCells cells;
    private final Mapping mapping;
    private final Scales scales;
    private final Findings findings;
    private final List<StatedTotal> rounded = new ArrayList<>();
    private final List<StatedTotal> withoutSum = new ArrayList<>();
    private final Set<Location> ofRows = new HashSet<>();

    TotalFindings(MappedCells cells, Scales scales, Findings findings) {
        this.cells = cells;
        this.mapping = cells.mapping();
        this.scales = scales;
        this.findings = findings;
    }

    /** The number of the total in whole units; empty when it is not a number, or its unit is unknown. */
    Optional<Quantity> publishedNumber(StatedTotal stated) {
        return cells.amounts()
                .number(stated.cell())
                .flatMap(number -> cells.amounts()
                        .unit(stated.cell(), stated.unit())
                        .map(unit -> scales.orAsWritten(
                                number,
                                unit,
                                cells.precision(stated.cell()).orElse(mapping.precision(stated.column())))));
    }

    /** The note of the author about such totals; may be empty. */
    String note(StatedTotal stated) {
        return mapping.rows().exclusions().get(stated.rule()).note();
    }

    /** Reports a total, except those that differ by rounding or cannot be added: {@link #finish} reports these together. */
    void report(StatedTotal stated, Outcome outcome) {
        Location at = stated.cell().at();
        switch (outcome) {
            case AGREES -> {}
            case ROUNDED -> rounded.add(stated);
            case NO_SUM -> withoutSum.add(stated);
            case DIFFERS -> reportDifference(stated);
            case WITHHELD -> reportWithheld(stated);
            case NOT_PUBLISHED -> reportNotPublished(stated);
            case NO_ROWS ->
                findings.add(
                        (stated.sum().count() == 0 ? MappingRule.NOT_COMPARED : MappingRule.ROWS_NOT_ADDED).at(at));
            case EMPTY, UNREADABLE -> {
                if (stated.isUsable()) {
                    findings.add(
                            outcome == Outcome.EMPTY
                                    ? MappingRule.TOTAL_EMPTY.at(at)
                                    : MappingRule.TOTAL_UNREADABLE.at(
                                            at, stated.cell().text()));
                }
            }
            case OTHER_UNIT -> reportOtherUnit(stated);
        }
    }

    /**
     * Reports a total that is not published. When it is also a statement, it is listed with the other amounts, unless its rows
     * themselves say what is published.
     */
    private void reportNotPublished(StatedTotal stated) {
        boolean isWhole = mapping.rows().exclusions().get(stated.rule()).total().isWhole();
        boolean hasRows = stated.sum().count() + stated.withheld() > 0;
        if (!isWhole || hasRows) {
            findings.add(MappingRule.TOTAL_NOT_PUBLISHED.at(stated.cell().at()));
        }
        if (isWhole && hasRows) {
            ofRows.add(stated.cell().at());
        }
    }

    /** The locations of totals that are not published while their rows are, or are themselves counted as not published. */
    Set<Location> ofRows() {
        return ofRows;
    }

    private void reportOtherUnit(StatedTotal stated) {
        String text = stated.cell().text();
        boolean saysNone = cells.amounts()
                .unit(stated.cell(), stated.unit())
                .filter(stated.unit()::equals)
                .isPresent();
        findings.add(MappingRule.TOTAL_IN_OTHER_UNIT.at(
                stated.cell().at(),
                saysNone ? (text + " " + stated.unit()).strip() : text,
                stated.otherUnits().isEmpty() ? stated.unit() : String.join(", ", stated.otherUnits())));
    }

    /** Adds one finding for all totals that differ by rounding, and one for those that cannot be added. */
    void finish(Totals totals) {
        reportRounded(totals);
        withoutSum.stream()
                .findFirst()
                .ifPresent(first -> findings.add(MappingRule.TOTAL_OF_NO_SUM.at(
                        first.cell().at(), withoutSum.size(), mapping.parts().displayName(first.column()))));
    }

    /** Adds one finding for all, with the largest difference and the largest rounding step of the rows, for each unit. */
    private void reportRounded(Totals totals) {
        Map<String, Quantity> most = new LinkedHashMap<>();
        Map<String, Quantity> steps = new LinkedHashMap<>();
        for (StatedTotal stated : rounded) {
            Quantity sum = stated.sum().quantity().orElseThrow();
            Quantity difference = difference(publishedNumber(stated).orElseThrow(), sum);
            most.merge(sum.unit(), difference, LARGER);
            for (String unit : stated.sum().units()) {
                Quantity step = Quantity.of(totals.rounding(unit), sum.unit(), Precision.STATED);
                steps.merge(sum.unit(), step, LARGER);
            }
        }
        rounded.stream()
                .findFirst()
                .ifPresent(first -> findings.add(MappingRule.TOTALS_ROUNDED.at(
                        first.cell().at(), rounded.size(), words(most.values()), words(steps.values()))));
    }

    private BilingualText words(Collection<Quantity> quantities) {
        return BilingualText.join(
                ", ",
                quantities.stream()
                        .map(quantity -> scales.words(quantity, List.of(quantity)))
                        .toList());
    }

    private static Quantity difference(Quantity published, Quantity sum) {
        return Quantity.of(published.value().subtract(sum.value()).abs(), sum.unit(), Precision.STATED);
    }

    private void reportDifference(StatedTotal stated) {
        Quantity sum = stated.sum().quantity().orElseThrow();
        Quantity total = publishedNumber(stated).orElseThrow();
        Quantity difference = difference(total, sum);
        List<Quantity> all = List.of(total, sum, difference);
        boolean isLess = sum.value().compareTo(total.value()) < 0;
        BilingualText size = scales.words(difference, all);
        BilingualText apart =
                isLess ? BilingualText.of("%s minder", "%s less", size) : BilingualText.of("%s meer", "%s more", size);
        String note = note(stated);
        Location at = stated.cell().at();
        findings.add(
                note.isEmpty()
                        ? MappingRule.TOTAL_DIFFERS.at(at, scales.words(total, all), scales.words(sum, all), apart)
                        : MappingRule.TOTAL_EXPLAINED.at(
                                at, scales.words(total, all), scales.words(sum, all), apart, note));
    }

    private void reportWithheld(StatedTotal stated) {
        Quantity total = publishedNumber(stated).orElseThrow();
        Quantity sum = stated.sum().quantity().orElse(Quantity.of(BigDecimal.ZERO, total.unit(), Precision.STATED));
        Quantity rest = total.minus(sum).orElse(difference(total, sum));
        List<Quantity> all = List.of(total, sum, rest);
        findings.add(MappingRule.TOTAL_WITHHELD.at(
                stated.cell().at(),
                scales.words(total, all),
                scales.words(sum, all),
                scales.words(rest, all),
                stated.withheld()));
    }
}
