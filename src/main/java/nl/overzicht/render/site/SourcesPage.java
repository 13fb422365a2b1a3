package nl.overzicht.render.site;

import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.template.Markup;
import nl.overzicht.wording.Citations;

/**
 * The sources, the toezegging that this report keeps, and what no source says.
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

    /** A promise to parliament. */
    record ToezeggingView(
            String id,
            Optional<String> number,
            String made,
            String occasion,
            String promise,
            String by,
            String state,
            String fulfilledBy,
            Optional<String> due) {}

    /** What no source says. */
    record UnknownView(String id, String title, Markup note) {}

    Page page() {
        Programme programme = writer.report().programme();
        Map<String, Object> view = writer.view();
        view.put("sources", programme.sources().stream().map(this::source).toList());
        view.put(
                "toezeggingen",
                programme.toezeggingen().stream().map(this::toezegging).toList());
        view.put("unknowns", programme.unknowns().stream().map(this::unknown).toList());
        view.put(
                "statements",
                new StatementLines(writer)
                        .of(programme.statements().stream()
                                .filter(one -> one.stream().isEmpty())
                                .toList()));
        return new Page(
                SiteMap.SOURCES,
                writer.words().get("site.sources"),
                writer.words().get("site.sources.description", programme.name()),
                "sources.ftlh",
                view);
    }

    private SourceView source(Source source) {
        int statements = (int) writer.report().programme().statements().stream()
                .filter(one -> one.source().equals(source.id()))
                .count();
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

    private ToezeggingView toezegging(Toezegging one) {
        return new ToezeggingView(
                one.id(),
                one.number(),
                writer.report().wording().moment(one.made()),
                one.occasion(),
                one.promise(),
                one.by(),
                writer.words().get("toezegging." + one.state().name().toLowerCase(java.util.Locale.ROOT)),
                one.fulfilledBy(),
                one.due().map(writer.report().wording()::moment));
    }

    private UnknownView unknown(Unknown unknown) {
        return new UnknownView(unknown.id(), unknown.title(), writer.line("unknown/" + unknown.id() + "/note"));
    }
}
