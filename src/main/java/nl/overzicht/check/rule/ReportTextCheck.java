package nl.overzicht.check.rule;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.overzicht.choice.ChoiceReader;
import nl.overzicht.choice.Choices;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Selection;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.rule.MarkdownRule;
import nl.overzicht.narrative.rule.OutlineCheck;
import nl.overzicht.narrative.rule.Targets;
import nl.overzicht.narrative.rule.TextCheck;
import nl.overzicht.narrative.rule.TextForm;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;
import nl.overzicht.report.WithheldAmounts;

/**
 * MD-1 to MD-36: each text of the author, in documents and in data files, can be published.
 *
 * @param pages addresses of the pages of the site
 * @param figures names of the figures
 * @param filled whether a figure or table that a text requests has anything to show
 */
public record ReportTextCheck(Set<String> pages, Set<String> figures, BiPredicate<Directive, Selection> filled)
        implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        Targets targets = new Targets(pages, content.attachments().keySet(), figures);
        Choices choices =
                new Choices(new ChoiceReader(report.programme(), report.facts().sums()), filled);
        WithheldAmounts withheld = WithheldAmounts.of(report);
        UnreadFacts unread = new UnreadFacts(report, findings.haveErrors());
        Function<TextForm, TextCheck> check = form -> new TextCheck(
                report.facts(),
                report.factText(),
                targets,
                choices,
                form,
                unread,
                id -> withheld.missingIn(report.facts(), id));
        TextForm ofReport = checkReport(content, findings);
        content.documents().forEach(document -> {
            checkPresence(document, content, findings);
            check.apply(document.isOfReport() ? ofReport : TextForm.UNDER_A_TITLE)
                    .run(Origin.of(document, content.places()), findings);
        });
        TextCheck ofProse = check.apply(TextForm.UNDER_A_TITLE);
        content.prose().values().forEach(prose -> ofProse.run(Origin.of(prose), findings));
    }

    /** Checks the parts of the progress report as a whole, and returns what each part may contain. */
    private static TextForm checkReport(Content content, Findings findings) {
        List<Document> texts = content.reportTexts();
        if (texts.isEmpty()) {
            return TextForm.UNDER_A_TITLE;
        }
        OutlineCheck check = new OutlineCheck(
                texts.stream().map(text -> Origin.of(text, content.places())).toList(),
                content.settings().progress().annexMark());
        Location first = content.places().of("document", texts.get(0).path());
        check.run(new Location(first.path(), 1, 1), findings);
        return check.form();
    }

    private static void checkPresence(Document document, Content content, Findings findings) {
        if (document.text().isBlank()) {
            Location file = content.places().of("document", document.path());
            findings.add(MarkdownRule.EMPTY_TEXT.at(new Location(file.path(), 1, 1)));
        }
    }
}
