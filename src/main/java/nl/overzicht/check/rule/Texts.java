package nl.overzicht.check.rule;

import java.util.Set;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.rule.MarkdownRule;
import nl.overzicht.narrative.rule.Targets;
import nl.overzicht.narrative.rule.TextCheck;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;

/** MD-1 to MD-25: every text of the author, in documents and in data files, is one that can be published. */
public record Texts(Set<String> pages, Set<String> figures) implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        Targets targets = new Targets(pages, content.attachments().keySet(), figures);
        WithheldAmounts withheld = WithheldAmounts.of(report);
        TextCheck check = new TextCheck(
                report.facts(),
                report.factText(),
                targets,
                new Unread(report, findings.haveErrors()),
                id -> withheld.missingIn(report.facts(), id));
        content.documents().forEach(document -> {
            checkPresence(document, content, findings);
            check.run(Origin.of(document, content.places()), findings);
        });
        content.prose().values().forEach(prose -> check.run(Origin.of(prose), findings));
    }

    private static void checkPresence(Document document, Content content, Findings findings) {
        if (document.text().isBlank()) {
            Location file = content.places().of("document", document.path());
            findings.add(MarkdownRule.EMPTY_TEXT.at(new Location(file.path(), 1, 1)));
        }
    }
}
