package nl.overzicht.check.rule;

import nl.overzicht.fact.Parts;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** STM-21: the sum of the parts can be true beside the whole, within their precisions (rule of truth 1). */
public final class PartsMatchWhole implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        report.facts().parts().stream()
                .filter(parts -> !parts.agree() && isOneUnit(parts))
                .forEach(parts -> findings.add(Finding.error(
                        report.content().places().of("statement", parts.whole().id(), "value"),
                        "STM-21",
                        message(parts),
                        Text.of(
                                "verbeter het geheel of een onderdeel, of haal part_of weg waar het geen onderdeel is",
                                "mend the whole or a part, or take away part_of where it is no part"))));
    }

    /** Other units are STM-22's matter. */
    private static boolean isOneUnit(Parts parts) {
        String unit = parts.whole().amount().unit();
        return parts.parts().stream().allMatch(part -> part.amount().unit().equals(unit));
    }

    private static Text message(Parts parts) {
        return new Text(
                "de onderdelen van '%s' tellen op tot %s; het geheel is %s".formatted(words(parts, Language.NL)),
                "the parts of '%s' add up to %s; the whole is %s".formatted(words(parts, Language.EN)));
    }

    private static Object[] words(Parts parts, Language language) {
        Wording wording = Wording.of(language);
        return new Object[] {
            Text.shown(parts.whole().id()),
            wording.quantity(parts.sum().orElseThrow()),
            wording.quantity(parts.whole().total())
        };
    }
}
