package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.OriginPlan;
import nl.overzicht.report.SiteMap;
import nl.overzicht.wording.Citations;

/**
 * The sources, and what they state about the programme as a whole.
 *
 * @param writer of texts and numbers
 */
record SourcesPage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param sources all of them
     * @param statements about the programme as a whole
     * @param unlisted number of statements that are left out because there are too many
     * @param reconciliationPage address of the page about the foreign tables; empty: there are none
     */
    @ViewOf("site/sources.ftlh")
    record SourcesView(
            List<SourceView> sources,
            List<StatementLines.Line> statements,
            int unlisted,
            Optional<String> reconciliationPage) {}

    /**
     * A source.
     *
     * @param count number of statements that are based on it
     */
    record SourceView(
            String id,
            String title,
            String citation,
            String publisher,
            Optional<String> date,
            Optional<String> url,
            String note,
            int count) {}

    Page page() {
        Programme programme = writer.report().programme();
        Map<String, Long> counts = programme.statements().stream()
                .collect(Collectors.groupingBy(Statement::source, Collectors.counting()));
        List<Statement> ofProgramme = programme.statements().stream()
                .filter(statement ->
                        statement.stream().isEmpty() && statement.area().isEmpty())
                .toList();
        SourcesView view = new SourcesView(
                programme.sources().stream()
                        .map(source -> source(source, counts))
                        .toList(),
                new StatementLines(writer)
                        .of(ofProgramme.stream().limit(OriginPlan.MOST_ROWS).toList()),
                Math.max(0, ofProgramme.size() - OriginPlan.MOST_ROWS),
                writer.reconciliationPage());
        return writer.page(SiteMap.SOURCES, "site.sources", view)
                .withHeadings(List.of(
                        Heading.of(writer.words(), "lijst", "site.sources"),
                        Heading.of(writer.words(), "programma", "site.programme")))
                .withStatements(writer.report().programme().statements());
    }

    private SourceView source(Source source, Map<String, Long> counts) {
        int statements = counts.getOrDefault(source.id(), 0L).intValue();
        return new SourceView(
                source.id(),
                source.title(),
                Citations.keepTogether(source.citation()),
                source.publisher(),
                source.date().map(writer.report().wording()::moment),
                source.address(),
                source.note(),
                statements);
    }
}
