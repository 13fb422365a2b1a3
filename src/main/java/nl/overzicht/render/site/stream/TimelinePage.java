package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Milestone;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * The timeline with its milestones as a list.
 *
 * @param writer of texts and numbers
 */
public record TimelinePage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param timeline the figures, one for each measure of money; empty: there is nothing to show
     */
    @ViewOf("site/timeline.ftlh")
    record TimelineView(List<Markup> timeline, List<MilestoneView> milestones) {}

    /** A milestone. */
    record MilestoneView(
            String id,
            String when,
            String title,
            Optional<Writer.SourceLink> stream,
            Optional<Writer.SourceLink> source) {}

    public Page page() {
        TimelineView view = new TimelineView(writer.figuresOf(FigureKind.TIMELINE), milestones());
        return writer.page(SiteMap.TIMELINE, "site.timeline", view)
                .withHeadings(Heading.listPresent(List.of(Heading.where(
                        !view.milestones().isEmpty(), writer.words(), "mijlpalen", "timeline.milestones"))))
                .withStatements(writer.report().programme().statements());
    }

    private List<MilestoneView> milestones() {
        return writer.report().programme().milestones().stream().map(this::row).toList();
    }

    MilestoneView row(Milestone milestone) {
        return new MilestoneView(
                milestone.id(),
                writer.report().wording().moment(milestone.when()),
                milestone.title(),
                milestone.stream().flatMap(writer.report().programme()::stream).map(TimelinePage::link),
                milestone.source().map(writer::source));
    }

    private static Writer.SourceLink link(FundingStream stream) {
        return new Writer.SourceLink(stream.shortName(), SiteMap.stream(stream.id()));
    }
}
