package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.SiteMap;
import nl.overzicht.report.StatementWords;

/**
 * The page of a stream: what it is for, all that sources say about it, and what nobody says.
 *
 * @param writer of texts and numbers
 * @param stream whose page it is
 * @param downloads what was written before
 */
record StreamPage(Writer writer, Stream stream, Downloads downloads) {

    /** A named part without an amount. */
    record ComponentView(String name, Markup note, Optional<Writer.SourceLink> source) {}

    /** What a source says beside numbers. */
    record RemarkView(Markup text, Writer.SourceLink source) {}

    /** A milestone. */
    record MilestoneView(String when, String title, Optional<Writer.SourceLink> source) {}

    /** What is unknown. */
    record UnknownView(String title, Markup note) {}

    Page page() {
        Map<String, Object> view = writer.view();
        Programme programme = writer.report().programme();
        view.put("summary", prose("summary"));
        view.put("leading", programme.amountOf(stream.id()).map(new StatementLines(writer)::line));
        view.put("total", total(programme.amountOf(stream.id())));
        view.put("organisations", organisations(programme));
        view.put("started", stream.started().map(writer.report().wording()::moment));
        view.put("matters", new StageLines(writer, stream).matters());
        view.put("statements", new StatementLines(writer).of(ofAllAreas(programme)));
        view.put(
                "inAreas",
                programme.statementsOf(stream.id()).size()
                        - ofAllAreas(programme).size());
        view.put("themes", stream.themes());
        view.put("components", components());
        view.put("remarks", remarks());
        view.put(
                "milestones",
                programme.milestonesOf(stream.id()).stream()
                        .map(this::milestone)
                        .toList());
        view.put("scope", stream.scope().name());
        view.put("areas", areas(programme));
        view.put("areasNote", line("areas.note"));
        view.put("areasPage", SiteMap.AREAS);
        view.put("overlaps", line("overlaps"));
        view.put("unknowns", unknowns(programme));
        view.put("factsheet", downloads.factsheet(FactsheetPlan.ofStream(stream.id())));
        return new Page(
                SiteMap.stream(stream.id()),
                stream.name(),
                writer.words().get("site.stream.description", stream.name(), programme.name()),
                "stream.ftlh",
                view,
                programme.statementsOf(stream.id()));
    }

    /** What is said of single areas stands on their pages. */
    private List<Statement> ofAllAreas(Programme programme) {
        return programme.statementsOf(stream.id()).stream()
                .filter(one -> one.area().isEmpty())
                .toList();
    }

    private Optional<Markup> total(Optional<Statement> amount) {
        return amount.filter(Statement::isPerYear)
                .map(one -> writer.number(
                        one.total(), new StatementWords(writer.report()).total(one), one.id() + ".total"));
    }

    private List<String> organisations(Programme programme) {
        return stream.organisations().stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(Organisation::name)
                .toList();
    }

    private List<ComponentView> components() {
        return IntStream.range(0, stream.components().size())
                .mapToObj(i -> new ComponentView(
                        stream.components().get(i).name(),
                        line("components." + i + ".note"),
                        stream.components().get(i).source().map(writer::source)))
                .toList();
    }

    private List<RemarkView> remarks() {
        return IntStream.range(0, stream.remarks().size())
                .mapToObj(i -> new RemarkView(
                        line("remarks." + i + ".text"),
                        writer.source(stream.remarks().get(i).source())))
                .toList();
    }

    private MilestoneView milestone(Milestone milestone) {
        return new MilestoneView(
                writer.report().wording().moment(milestone.when()),
                milestone.title(),
                milestone.source().map(writer::source));
    }

    private String areas(Programme programme) {
        return programme.areas().stream()
                .filter(area -> stream.areas().contains(area.id()))
                .map(Area::name)
                .collect(Collectors.joining(", "));
    }

    private List<UnknownView> unknowns(Programme programme) {
        return programme.unknowns().stream()
                .filter(one -> one.streams().contains(stream.id()))
                .map(this::unknown)
                .toList();
    }

    private UnknownView unknown(Unknown unknown) {
        return new UnknownView(unknown.title(), writer.line("unknown/" + unknown.id() + "/note"));
    }

    private Markup prose(String field) {
        return writer.prose("stream/" + stream.id() + "/" + field);
    }

    private Markup line(String field) {
        return writer.line("stream/" + stream.id() + "/" + field);
    }
}
