package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** STR-3: of each stream something is said. */
public final class StreamHasStatement implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        report.programme().streams().stream()
                .filter(stream -> report.programme().statementsOf(stream.id()).isEmpty())
                .forEach(stream -> findings.add(MeaningRule.STREAM_WITHOUT_STATEMENT.at(
                        report.content().places().of("stream", stream.id()), stream.id())));
    }
}
