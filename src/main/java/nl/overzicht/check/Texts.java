package nl.overzicht.check;

import java.util.Set;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.Origin;
import nl.overzicht.narrative.Targets;
import nl.overzicht.narrative.TextCheck;
import nl.overzicht.report.Report;

/** MD-1 to MD-18: every text of the author, in documents and in data files, is one that can be published. */
record Texts(Set<String> pages, Set<String> figures) implements Rule {

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        Targets targets = new Targets(pages, content.attachments().keySet(), figures);
        TextCheck check =
                new TextCheck(report.facts(), report.factText(), targets, new Unread(report, findings.haveErrors()));
        content.documents().forEach(document -> check.run(Origin.of(document, content.places()), findings));
        content.prose().values().forEach(prose -> check.run(Origin.of(prose), findings));
    }
}
