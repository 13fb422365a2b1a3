package nl.overzicht.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.content.Places;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sum.ReplacedRow;
import nl.overzicht.wording.Wording;

/**
 * Reports the rows that later rows replace: their number and their sums for each file, and signs that they were not
 * earlier values of the same subject.
 */
final class ReplacedRows {

    private record Kind(Measure measure, Status status) {}

    private final Places places;
    private final Findings findings;
    private final Map<String, Map<Kind, List<Quantity>>> byFile = new TreeMap<>();
    private final Map<String, List<ReplacedRow>> byMapping = new LinkedHashMap<>();

    ReplacedRows(Report report, Findings findings) {
        this.places = report.content().places();
        this.findings = findings;
    }

    void add(Sum sum) {
        for (ReplacedRow row : sum.setAside()) {
            byFile.computeIfAbsent(at(row.row()).path(), file -> new LinkedHashMap<>())
                    .computeIfAbsent(new Kind(sum.measure(), sum.status()), kind -> new ArrayList<>())
                    .add(row.row().amount());
            mappingWithoutItem(row)
                    .ifPresent(mapping -> byMapping
                            .computeIfAbsent(mapping, path -> new ArrayList<>())
                            .add(row));
            if (row.row().amount().value().signum() * row.by().amount().value().signum() < 0) {
                addSign(row);
            }
        }
    }

    private Optional<String> mappingWithoutItem(ReplacedRow row) {
        Optional<String> mapping = places.mapping(Places.STATEMENT, row.row().id());
        return places.mapping(Places.STATEMENT, row.by().id()).equals(mapping)
                ? mapping.filter(
                        path -> !places.hasField(Places.STATEMENT, row.row().id(), "item"))
                : Optional.empty();
    }

    private void addSign(ReplacedRow row) {
        findings.add(MeaningRule.SIGN_CHANGES.at(
                places.of(Places.STATEMENT, row.by().id(), "value"),
                row.by().id(),
                words(row.by().amount()),
                row.row().id(),
                words(row.row().amount())));
    }

    void report() {
        byFile.forEach((file, kinds) -> findings.add(MeaningRule.ROWS_SET_ASIDE.at(
                Location.of(file), kinds.values().stream().mapToInt(List::size).sum(), sums(kinds))));
        byMapping.forEach((mapping, rows) -> findings.add(MeaningRule.REPLACED_WITHOUT_ITEM.at(
                at(rows.get(0).row()),
                mapping,
                rows.size(),
                rows.get(0).row().id(),
                rows.get(0).by().id())));
    }

    /** The sums of the rows, one for each measure and status. */
    private static BilingualText sums(Map<Kind, List<Quantity>> kinds) {
        return Wording.translate(wording -> String.join(
                "; ",
                kinds.entrySet().stream()
                        .map(kind -> wording.status(kind.getKey().status()) + " "
                                + Quantity.sum(kind.getValue())
                                        .map(wording::exact)
                                        .orElse("?"))
                        .toList()));
    }

    private static BilingualText words(Quantity quantity) {
        return Wording.translate(wording -> wording.exact(quantity));
    }

    private Location at(Statement row) {
        return places.of(Places.STATEMENT, row.id());
    }
}
