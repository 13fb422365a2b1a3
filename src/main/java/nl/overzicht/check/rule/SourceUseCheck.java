package nl.overzicht.check.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.overzicht.content.Content;
import nl.overzicht.content.Document;
import nl.overzicht.content.Prose;
import nl.overzicht.content.Settings;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.report.Report;

/** SRC-1: each source is used: by a statement, remark or milestone, or in a text or annex that cites it. */
public final class SourceUseCheck implements ReportCheck {

    @Override
    public void check(Report report, Findings findings) {
        Set<String> used = usedSources(report.programme());
        for (Source source : report.programme().sources()) {
            if (!used.contains(source.id()) && !isCited(source, report.content())) {
                findings.add(
                        MeaningRule.UNUSED_SOURCE.at(report.content().places().of("source", source.id()), source.id()));
            }
        }
    }

    private static Set<String> usedSources(Programme programme) {
        Set<String> used = new HashSet<>();
        programme.statements().forEach(statement -> used.add(statement.source()));
        programme.milestones().forEach(milestone -> milestone.source().ifPresent(used::add));
        programme.horizon().ifPresent(horizon -> used.add(horizon.source()));
        programme.streams().forEach(stream -> {
            stream.remarks().forEach(remark -> used.add(remark.source()));
            stream.components().forEach(component -> component.source().ifPresent(used::add));
        });
        return used;
    }

    private static boolean isCited(Source source, Content content) {
        boolean annexed = content.settings().letters().stream()
                .flatMap(letter -> letter.annexes().stream())
                .map(Settings.Annex::title)
                .anyMatch(title -> title.contains(source.title()));
        return annexed || texts(content).anyMatch(text -> names(text, source));
    }

    /** Whether a text cites a source: by its citation or, if it has none, by its title. */
    private static boolean names(String text, Source source) {
        return text.contains(source.citation().isEmpty() ? source.title() : source.citation());
    }

    private static Stream<String> texts(Content content) {
        return Stream.concat(
                content.documents().stream().map(Document::text),
                content.prose().values().stream().map(Prose::text));
    }
}
