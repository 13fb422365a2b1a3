package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * What a reader may look for and no source says.
 *
 * @param writer of texts and numbers
 */
record UnknownPage(Writer writer) {

    /** What no source says, with the streams that it concerns. */
    record UnknownView(String id, String title, Markup note, List<Writer.PageLink> streams) {}

    Page page() {
        Map<String, Object> view = writer.view();
        view.put(
                "unknowns",
                writer.report().programme().unknowns().stream().map(this::view).toList());
        return writer.page(SiteMap.UNKNOWN, "site.unknown", "unknown.ftlh", view);
    }

    private UnknownView view(Unknown one) {
        return new UnknownView(
                one.id(),
                one.title(),
                writer.line("unknown/" + one.id() + "/note"),
                one.streams().stream().map(writer::streamLink).toList());
    }
}
