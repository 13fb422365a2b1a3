package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.site.origin.StatementLines;
import nl.overzicht.render.site.part.Downloads;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.WithheldLines;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.site.stream.StreamView.ComponentView;
import nl.overzicht.render.site.stream.StreamView.RemarkView;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.SiteMap;
import nl.overzicht.sum.Scope;

/**
 * The page of a stream: its purpose, everything that sources state about it, and what they leave open.
 *
 * @param writer of texts and numbers
 * @param stream of the page
 * @param downloads files that other publications wrote before
 */
public record StreamPage(Writer writer, FundingStream stream, Downloads downloads) {

    /** Most statements, so that the page does not become too large to read; all are in the open data. */
    private static final int MOST_STATEMENTS = 200;

    public Page page() {
        List<Statement> all = writer.report().programme().statementsOf(stream.id());
        StreamView view = view(all);
        String description = writer.words().get("site.stream.description", stream.name(), writer.programme());
        return new Page(SiteMap.stream(stream.id()), stream.name(), description, view)
                .withHeadings(view.headings(writer.words()))
                .withStatements(all);
    }

    private StreamView view(List<Statement> all) {
        List<Statement> ofAllAreas = ofAllAreas(all);
        StageLines stages = new StageLines(writer, stream);
        WithheldLines withheld = new WithheldLines(writer, Scope.ofStream(stream.id()));
        return new StreamView(
                prose("summary"),
                downloads.factsheet(FactsheetPlan.ofStream(stream.id())),
                new StreamParticulars(writer, stream).view(),
                stream.themes(),
                components(),
                stages.text(),
                stages.tables(),
                withheld.text(),
                withheld.lines(),
                new StatementLines(writer)
                        .of(ofAllAreas.stream().limit(MOST_STATEMENTS).toList()),
                Math.max(0, ofAllAreas.size() - MOST_STATEMENTS),
                all.size() - ofAllAreas.size(),
                remarks(),
                line("overlaps"),
                milestones(),
                unknowns());
    }

    private List<TimelinePage.MilestoneView> milestones() {
        return writer.report().programme().milestonesOf(stream.id()).stream()
                .map(new TimelinePage(writer)::row)
                .toList();
    }

    private List<UnknownPage.UnknownRow> unknowns() {
        return writer.report().programme().unknowns().stream()
                .filter(unknown -> unknown.streams().contains(stream.id()))
                .map(new UnknownPage(writer)::row)
                .toList();
    }

    /** Statements that are not about a single area; those are on the page of their area. */
    private static List<Statement> ofAllAreas(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.area().isEmpty())
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

    private Markup prose(String field) {
        return writer.texts().prose("stream/" + stream.id() + "/" + field);
    }

    private Markup line(String field) {
        return writer.texts().line("stream/" + stream.id() + "/" + field);
    }
}
