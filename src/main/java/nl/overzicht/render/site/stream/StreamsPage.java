package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Optional;
import nl.overzicht.choice.FigureKind;
import nl.overzicht.funding.Programme;
import nl.overzicht.render.site.part.Page;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.ViewOf;
import nl.overzicht.report.Headlines;
import nl.overzicht.report.SiteMap;

/**
 * All streams of money in a table: amount, status, years and organisations.
 *
 * @param writer of texts and numbers
 */
public record StreamsPage(Writer writer) {

    /**
     * What the template sees.
     *
     * @param inEuro whether all amounts are in euro
     * @param computed whether all amounts are computed
     * @param hasOrganisations whether the organisations of any stream are known
     * @param coverage the figure of coverage; empty: no years are known
     */
    @ViewOf("site/streams.ftlh")
    record StreamsView(
            List<StreamRow> streams,
            boolean inEuro,
            boolean computed,
            boolean hasOrganisations,
            Optional<Markup> coverage) {}

    public Page page() {
        Programme programme = writer.report().programme();
        List<StreamRow> streams = StreamRow.all(writer, "unknown");
        StreamsView view = new StreamsView(
                streams,
                writer.report().inEuro(),
                Headlines.of(writer.report()).computed(),
                streams.stream().anyMatch(stream -> !stream.organisations().isEmpty()),
                Optional.ofNullable(writer.figures().get().get(FigureKind.COVERAGE.id())));
        return writer.page(SiteMap.STREAMS, "site.streams", view)
                .withStatements(programme.streams().stream()
                        .flatMap(stream -> writer.report().facts().sums().sumsToShow(stream).stream())
                        .flatMap(sum -> sum.counted().stream())
                        .toList());
    }
}
