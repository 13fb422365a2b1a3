package nl.overzicht.check.prose;

import java.util.stream.Stream;
import nl.overzicht.check.rule.ReportCheck;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.passage.Passages;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;

/** PRS-1 to PRS-5: a typed number agrees with the statements, and can better be an expression. */
public final class TypedNumbers implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        TextNumbers reader = new TextNumbers(report);
        Stream.concat(
                        content.documents().stream().map(document -> Origin.of(document, content.places())),
                        content.prose().values().stream().map(Origin::of))
                .map(Passages::of)
                .forEach(passages -> reader.read(passages, findings));
    }
}
