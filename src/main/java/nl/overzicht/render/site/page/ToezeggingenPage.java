package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Toezegging;
import nl.overzicht.render.site.part.Heading;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.SiteMap;

/**
 * Promises ("toezeggingen") to the body that the report is for, and whether each was fulfilled.
 *
 * @param writer of texts and numbers
 */
record ToezeggingenPage(Writer writer) {

    /** What the template sees. */
    @ViewOf("site/toezeggingen.ftlh")
    record ToezeggingenView(List<ToezeggingView> toezeggingen) {}

    /** A promise. */
    record ToezeggingView(
            String id,
            Optional<String> number,
            String made,
            String occasion,
            String by,
            String state,
            String fulfilledBy,
            Optional<String> due) {}

    Page page() {
        List<ToezeggingView> toezeggingen = writer.report().programme().toezeggingen().stream()
                .map(this::view)
                .toList();
        return writer.page(SiteMap.TOEZEGGINGEN, "site.toezeggingen", new ToezeggingenView(toezeggingen))
                .withHeadings(writer.report().programme().toezeggingen().stream()
                        .map(toezegging -> new Heading("toezegging-" + toezegging.id(), toezegging.promise()))
                        .toList());
    }

    private ToezeggingView view(Toezegging toezegging) {
        return new ToezeggingView(
                toezegging.id(),
                toezegging.number(),
                writer.report().wording().moment(toezegging.made()),
                toezegging.occasion(),
                toezegging.by(),
                writer.report().wording().state(toezegging.state()),
                toezegging.fulfilledBy(),
                toezegging.due().map(writer.report().wording()::moment));
    }
}
