package nl.overzicht.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.content.Places;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Conflict;

/**
 * Reports pairs of rows that cannot be in one sum, at the later row. All pairs from one mapping that reads no items are
 * one finding, since they have one cause.
 *
 * @param report with the rows
 * @param findings receives STM-25 and STM-30
 */
record ConflictFindings(Report report, Findings findings) {

    void add(List<Conflict> conflicts, Severity severity) {
        Map<Optional<String>, List<Conflict>> byMapping = conflicts.stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.SAME_MATTER)
                .collect(Collectors.groupingBy(this::mappingWithoutItem, LinkedHashMap::new, Collectors.toList()));
        byMapping.forEach((mapping, same) -> mapping.ifPresentOrElse(
                path -> addMapped(path, same, severity),
                () -> same.stream().filter(this::isOrdered).forEach(conflict -> add(conflict, severity))));
        conflicts.stream()
                .filter(conflict -> conflict.kind() != Conflict.Kind.SAME_MATTER)
                .forEach(conflict -> add(conflict, severity));
    }

    private Optional<String> mappingWithoutItem(Conflict conflict) {
        String id = conflict.row().id();
        Optional<String> mapping = places().mapping(Places.STATEMENT, id);
        return places().mapping(Places.STATEMENT, conflict.other().id()).equals(mapping)
                ? mapping.filter(path -> !places().hasField(Places.STATEMENT, id, "item"))
                : Optional.empty();
    }

    private void addMapped(String mapping, List<Conflict> conflicts, Severity severity) {
        Conflict first = conflicts.get(0);
        findings.add(MeaningRule.MAPPED_WITHOUT_ITEM
                .with(severity)
                .at(at(first.row()), first.row().id(), first.other().id(), conflicts.size(), mapping));
    }

    /**
     * Whether the conflict is reported for this row: of two rows that are both in conflict with the other, the later
     * one.
     */
    private boolean isOrdered(Conflict conflict) {
        return at(conflict.other()).compareTo(at(conflict.row())) <= 0;
    }

    private void add(Conflict conflict, Severity severity) {
        Rule rule = rule(conflict);
        Rule fit = rule.severity() == Severity.ERROR ? rule.with(severity) : rule;
        findings.add(
                fit.at(at(conflict.row()), conflict.row().id(), conflict.other().id()));
    }

    private static Rule rule(Conflict conflict) {
        return switch (conflict.kind()) {
            case SAME_MATTER -> ofSameMatter(conflict.row(), conflict.other());
            case NEGATIVE_ITEM -> MeaningRule.NEGATIVE_ITEM;
            case PARTLY_INSIDE -> MeaningRule.YEARS_PARTLY_INSIDE;
            case UNRELATED -> MeaningRule.UNRELATED_ROWS;
        };
    }

    /** The rule for two rows about one subject, which depends on how they differ. */
    private static Rule ofSameMatter(Statement row, Statement other) {
        if (row.amount().value().signum() < 0 || other.amount().value().signum() < 0) {
            return MeaningRule.NEGATIVE_ITEM;
        }
        if (isUncertain(row, other)) {
            return MeaningRule.UNCERTAIN_MOMENT;
        }
        if (!row.period().equals(other.period())) {
            return MeaningRule.OVERLAPPING_YEARS;
        }
        return row.amount().equals(other.amount()) ? MeaningRule.SAME_AMOUNT : MeaningRule.SAME_MATTER;
    }

    /** Whether the as-of dates of two rows differ, and neither is certainly after the other. */
    private static boolean isUncertain(Statement row, Statement other) {
        return row.asOf()
                .flatMap(moment -> other.asOf()
                        .map(second -> !moment.equals(second)
                                && !moment.isCertainlyAfter(second)
                                && !second.isCertainlyAfter(moment)))
                .orElse(false);
    }

    private Location at(Statement row) {
        return places().of(Places.STATEMENT, row.id(), "id");
    }

    private Places places() {
        return report.content().places();
    }
}
