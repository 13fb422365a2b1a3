package nl.overzicht.render.site.page;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.SiteMap;
import nl.overzicht.wording.Citations;

/**
 * The sources, and what they say about the programme as a whole.
 *
 * @param writer of texts and numbers
 */
record SourcesPage(Writer writer) {

    /** A source with what rests on it. */
    record SourceView(
            String id,
            String title,
            String citation,
            String publisher,
            Optional<String> date,
            Optional<String> address,
            String note,
            int statements) {}

    Page page() {
        Programme programme = writer.report().programme();
        Map<String, Object> view = writer.view();
        Map<String, Long> counts = programme.statements().stream()
                .collect(Collectors.groupingBy(Statement::source, Collectors.counting()));
        view.put(
                "sources",
                programme.sources().stream().map(one -> source(one, counts)).toList());
        view.put(
                "statements",
                new StatementLines(writer)
                        .of(programme.statements().stream()
                                .filter(one ->
                                        one.stream().isEmpty() && one.area().isEmpty())
                                .toList()));
        return new Page(
                SiteMap.SOURCES,
                writer.words().get("site.sources"),
                writer.words().get("site.sources.description", programme.name()),
                "sources.ftlh",
                view,
                writer.report().programme().statements());
    }

    private SourceView source(Source source, Map<String, Long> counts) {
        int statements = counts.getOrDefault(source.id(), 0L).intValue();
        return new SourceView(
                source.id(),
                source.title(),
                Citations.held(source.citation()),
                source.publisher(),
                source.date().map(writer.report().wording()::moment),
                source.address(),
                source.note(),
                statements);
    }
}
