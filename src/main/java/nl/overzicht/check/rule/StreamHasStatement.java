package nl.overzicht.check.rule;

import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Text;
import nl.overzicht.report.Report;

/** STR-3: of each stream something is said. */
public final class StreamHasStatement implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        report.programme().streams().stream()
                .filter(stream -> report.programme().statementsOf(stream.id()).isEmpty())
                .forEach(stream -> findings.add(Finding.notice(
                        report.content().places().of("stream", stream.id()),
                        "STR-3",
                        Text.of(
                                "over stroom '%s' is geen enkele uitspraak",
                                "there is no statement on stream '%s'", Text.shown(stream.id())),
                        Text.of(
                                "voeg een uitspraak toe, of verwijder de stroom",
                                "add a statement, or remove the stream"))));
    }
}
