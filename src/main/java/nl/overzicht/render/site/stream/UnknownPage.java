package nl.overzicht.render.site.stream;

import java.util.List;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * Questions that a reader may have and that no source answers.
 *
 * @param writer of texts and numbers
 */
public record UnknownPage(Writer writer) {

    /** What the template sees. */
    @ViewOf("site/unknown.ftlh")
    record UnknownView(List<UnknownRow> unknowns) {}

    /** A question that no source answers, with the streams that it concerns. */
    public record UnknownRow(String id, String title, Markup note, List<Writer.PageLink> streams) {}

    public Page page() {
        List<UnknownRow> unknowns =
                writer.report().programme().unknowns().stream().map(this::row).toList();
        return writer.page(SiteMap.UNKNOWN, "site.unknown", new UnknownView(unknowns));
    }

    public UnknownRow row(Unknown unknown) {
        return new UnknownRow(
                unknown.id(),
                unknown.title(),
                writer.texts().line("unknown/" + unknown.id() + "/note"),
                unknown.streams().stream().map(writer::streamLink).toList());
    }
}
