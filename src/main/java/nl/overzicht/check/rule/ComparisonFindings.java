package nl.overzicht.check.rule;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Places;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Severity;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Comparison;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.wording.Wording;

/**
 * Reports parts whose sum is larger than that of their whole, and parts that are newer than their whole.
 *
 * @param report with the rows
 * @param findings receives STM-29 and STM-31
 */
record ComparisonFindings(Report report, Findings findings) {

    private static final Map<Dimension, BilingualText> PARTS = Map.of(
            Dimension.STREAM, BilingualText.of("stromen", "streams"),
            Dimension.AREA, BilingualText.of("gebieden", "areas"),
            Dimension.ITEM, BilingualText.of("projecten", "projects"),
            Dimension.YEAR, BilingualText.of("jaren", "years"));

    void add(Comparison comparison) {
        if (comparison.verdict() == Comparison.Verdict.MORE) {
            addMore(comparison);
        } else if (comparison.verdict() == Comparison.Verdict.NEWER_PARTS) {
            addNewer(comparison);
        }
    }

    /**
     * Reports parts with a larger sum than their whole; as a notice if the whole has a note, which may explain the
     * difference.
     */
    private void addMore(Comparison comparison) {
        Statement whole = comparison.wholes().get(0);
        boolean noted = comparison.wholes().stream().anyMatch(row -> !row.note().isEmpty());
        Rule rule = noted ? MeaningRule.PARTS_ABOVE_WHOLE.with(Severity.NOTICE) : MeaningRule.PARTS_ABOVE_WHOLE;
        findings.add(rule.at(
                at(whole, "value"),
                whole.id(),
                words(comparison.whole().orElseThrow()),
                PARTS.get(comparison.dimension()),
                words(comparison.sum().orElseThrow())));
    }

    private void addNewer(Comparison comparison) {
        Statement whole = comparison.wholes().get(0);
        findings.add(MeaningRule.NEWER_PARTS.at(
                at(whole, "as_of"),
                whole.id(),
                words(latest(comparison.wholes().stream()).orElseThrow()),
                PARTS.get(comparison.dimension()),
                words(latest(comparison.parts().stream()).orElseThrow())));
    }

    private static Optional<PartialDate> latest(Stream<Statement> rows) {
        return rows.flatMap(row -> row.asOf().stream()).max(Comparator.naturalOrder());
    }

    private static BilingualText words(Quantity quantity) {
        return Wording.translate(wording -> wording.exact(quantity));
    }

    private static BilingualText words(PartialDate moment) {
        return Wording.translate(wording -> wording.moment(moment));
    }

    private Location at(Statement row, String field) {
        return report.content().places().of(Places.STATEMENT, row.id(), field);
    }
}
