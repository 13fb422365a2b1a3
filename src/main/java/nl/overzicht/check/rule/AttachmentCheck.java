package nl.overzicht.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.content.Settings.Annex;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;

/** ATT-5: each attachment is an annex of the letter or mentioned in a text; otherwise no reader would find it. */
public record AttachmentCheck() implements ReportCheck {

    private static final String FOLDER = "attachments/";

    @Override
    public void check(Report report, Findings findings) {
        Content content = report.content();
        content.attachments().keySet().stream()
                .filter(name -> !isAnnex(name, report) && !isInText(name, content))
                .forEach(name -> findings.add(
                        MeaningRule.UNMENTIONED_ATTACHMENT.at(content.places().of("attachment", name))));
    }

    private static boolean isAnnex(String name, Report report) {
        return report.settings().letters().stream()
                .flatMap(letter -> letter.annexes().stream())
                .map(Annex::file)
                .anyMatch(Optional.of(name)::equals);
    }

    private static boolean isInText(String name, Content content) {
        return Stream.concat(
                        content.documents().stream().map(Document::text),
                        content.prose().values().stream().map(Prose::text))
                .anyMatch(text -> text.contains(FOLDER + name));
    }
}
