package nl.overzicht.check;

import nl.overzicht.fact.Parts;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-21: the sum of the parts can be true beside the whole, within their precisions (rule of truth 1). */
final class PartsMatchWhole implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        Wording wording = report.wording();
        report.facts().parts().stream()
                .filter(parts -> !parts.agree())
                .forEach(parts -> findings.add(Finding.error(
                        report.content().places().of("statement", parts.whole().id(), "value"),
                        "STM-21",
                        message(parts, wording),
                        Text.of(
                                "verbeter het geheel of een onderdeel, of haal part_of weg waar het geen onderdeel is",
                                "mend the whole or a part, or take away part_of where it is no part"))));
    }

    private static Text message(Parts parts, Wording wording) {
        return Text.of(
                "de onderdelen van '%s' tellen op tot %s; het geheel is %s",
                "the parts of '%s' add up to %s; the whole is %s",
                parts.whole().id(),
                wording.quantity(parts.sum().orElseThrow()),
                wording.quantity(parts.whole().amount()));
    }
}
