package nl.overzicht.check.rule;

import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Scope;

/** STR-3: each stream has at least one statement, which may say that its amounts are not published. */
public final class StreamStatementCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        WithheldAmounts withheld = WithheldAmounts.of(report);
        report.programme().streams().stream()
                .filter(stream -> report.programme().statementsOf(stream.id()).isEmpty())
                .filter(stream -> !withheld.areIn(Scope.ofStream(stream.id())))
                .forEach(stream -> findings.add(MeaningRule.STREAM_WITHOUT_STATEMENT.at(
                        report.content().places().of("stream", stream.id()), stream.id())));
    }
}
