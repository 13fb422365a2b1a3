package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.chart.Charts;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * All streams of money in one table: how much, as what, until when, from whom.
 *
 * @param writer of texts and numbers
 */
record StreamsPage(Writer writer) {

    /** A stream. */
    record StreamView(
            String name, String address, Markup amount, String status, String years, List<String> organisations) {}

    Page page() {
        Programme programme = writer.report().programme();
        Map<String, Object> view = writer.view();
        view.put("streams", programme.streams().stream().map(this::stream).toList());
        view.put("coverage", Optional.ofNullable(writer.figures().get(Charts.COVERAGE)));
        return writer.page(SiteMap.STREAMS, "site.streams", "streams.ftlh", view)
                .showing(programme.streams().stream()
                        .flatMap(one -> programme.amountOf(one.id()).stream())
                        .toList());
    }

    private StreamView stream(Stream stream) {
        Programme programme = writer.report().programme();
        Optional<Statement> amount = programme.amountOf(stream.id());
        return new StreamView(
                stream.name(),
                SiteMap.stream(stream.id()),
                amount.map(writer::number).orElse(Markup.text(writer.words().get("unknown"))),
                amount.map(one -> writer.report().wording().status(one.status()))
                        .orElse(""),
                amount.map(writer::years).orElse(""),
                stream.organisations().stream()
                        .flatMap(id -> programme.organisation(id).stream())
                        .map(Organisation::name)
                        .toList());
    }
}
