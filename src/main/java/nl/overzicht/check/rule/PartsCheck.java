package nl.overzicht.check.rule;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.Parts;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/**
 * STM-21: the sum of the parts agrees with their whole, within the precisions of both (rule of truth 1), also in each
 * year of a yearly whole; and no part is about other years than the whole.
 */
public final class PartsCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        report.facts().parts().stream()
                .filter(parts -> !parts.agree() && isOneUnit(parts))
                .forEach(parts -> findings.add(finding(parts, report)));
        for (Parts parts : report.facts().parts()) {
            parts.partsOutside().forEach(part -> findings.add(partOutside(part, parts.whole(), report)));
            Optional.ofNullable(parts.yearsAbove().firstEntry())
                    .filter(year -> parts.agree())
                    .ifPresent(year -> findings.add(partsAboveWhole(parts.whole(), year, report)));
        }
    }

    private static Finding partOutside(Statement part, Statement whole, Report report) {
        return MeaningRule.PART_OF_OTHER_YEARS.at(
                report.content().places().of("statement", part.id(), "from"),
                part.id(),
                years(part),
                whole.id(),
                years(whole));
    }

    private static BilingualText years(Statement row) {
        return Wording.translate(wording -> wording.periodShort(row.period().orElseThrow()));
    }

    private static Finding partsAboveWhole(Statement whole, Map.Entry<Integer, Quantity> year, Report report) {
        return MeaningRule.PARTS_ABOVE_YEAR.at(
                report.content().places().of("statement", whole.id(), "value"),
                whole.id(),
                BilingualText.same("" + year.getKey()),
                Wording.translate(wording -> wording.exact(year.getValue())),
                Wording.translate(wording -> wording.yearly(whole.amount())));
    }

    private static Finding finding(Parts parts, Report report) {
        return MeaningRule.PARTS_DIFFER_FROM_WHOLE.at(
                report.content().places().of("statement", parts.whole().id(), "value"),
                parts.whole().id(),
                Wording.translate(wording -> wording.exact(parts.sum().orElseThrow())),
                Wording.translate(wording -> wording.exact(parts.whole().total())));
    }

    /** Whether parts and whole have the same unit; different units are reported by STM-22. */
    private static boolean isOneUnit(Parts parts) {
        String unit = parts.whole().amount().unit();
        return parts.parts().stream().allMatch(part -> part.amount().unit().equals(unit));
    }
}
