package nl.overzicht.render.site.page;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.SiteMap;

/**
 * What the pages of all areas say alike, written once.
 *
 * @param streams with their amounts for all areas together
 * @param unknowns what no source says
 * @param statements the amounts of the streams
 */
record AreaCommons(List<StreamRow> streams, List<UnknownView> unknowns, List<Statement> statements) {

    /** A stream with what sources say of it as a whole. */
    record StreamRow(
            Stream stream,
            String name,
            String address,
            Markup amount,
            String status,
            String years,
            Markup note,
            List<String> organisations) {}

    /** What no source says. */
    record UnknownView(String title, Markup note) {}

    /** @param writer for a page of an area, whichever */
    static AreaCommons of(Writer writer) {
        Programme programme = writer.report().programme();
        return new AreaCommons(
                programme.streams().stream().map(stream -> row(writer, stream)).toList(),
                programme.unknowns().stream()
                        .filter(one -> !one.streams().isEmpty())
                        .map(one -> unknown(writer, one))
                        .toList(),
                programme.streams().stream()
                        .flatMap(stream -> programme.amountOf(stream.id()).stream())
                        .toList());
    }

    private static StreamRow row(Writer writer, Stream stream) {
        Optional<Statement> amount = writer.report().programme().amountOf(stream.id());
        return new StreamRow(
                stream,
                stream.name(),
                SiteMap.stream(stream.id()),
                amount.map(writer::number).orElse(Markup.text(writer.words().get("timeline.amount.unknown"))),
                amount.map(one -> writer.report().wording().status(one.status()))
                        .orElse(""),
                amount.map(writer::years).orElse(""),
                writer.line("stream/" + stream.id() + "/areas.note"),
                stream.organisations().stream()
                        .flatMap(id -> writer.report().programme().organisation(id).stream())
                        .map(Organisation::name)
                        .toList());
    }

    private static UnknownView unknown(Writer writer, Unknown unknown) {
        return new UnknownView(unknown.title(), writer.line("unknown/" + unknown.id() + "/note"));
    }
}
