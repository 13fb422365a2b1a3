package nl.overzicht.render.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.funding.Unknown;
import nl.overzicht.render.template.Markup;

/**
 * The page of an area: what applies here, what is unknown here, and where to read more.
 *
 * @param writer of texts and numbers
 * @param area whose page it is
 * @param unknowns with their notes, the same on every page of an area and so written once
 */
record AreaPage(Writer writer, Area area, List<UnknownView> unknowns) {

    /** A stream with what sources say of it and this area. */
    record StreamView(
            String name, String address, Markup amount, String status, String years, String applies, Markup note) {}

    /** What no source says. */
    record UnknownView(String title, Markup note) {}

    Page page() {
        Programme programme = writer.report().programme();
        String address = SiteMap.area(area.id());
        Map<String, Object> view = writer.view();
        view.put("area", area);
        view.put("streams", programme.streams().stream().map(this::stream).toList());
        view.put(
                "statements",
                new StatementLines(writer)
                        .of(programme.statements().stream()
                                .filter(one ->
                                        one.area().filter(area.id()::equals).isPresent())
                                .toList()));
        view.put("unknowns", unknowns);
        view.put("areasPage", SiteMap.AREAS);
        return new Page(
                address,
                area.name(),
                writer.words().get("site.area.description", area.name(), area.municipality(), programme.name()),
                "area.ftlh",
                view);
    }

    private StreamView stream(Stream stream) {
        Optional<Statement> amount = writer.report().programme().amountOf(stream.id());
        String applies = stream.covers(area.id())
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
        return new StreamView(
                stream.name(),
                SiteMap.stream(stream.id()),
                amount.map(writer::number).orElse(Markup.text(writer.words().get("timeline.amount.unknown"))),
                amount.map(one -> writer.report().wording().status(one.status()))
                        .orElse(""),
                amount.map(writer::years).orElse(""),
                applies,
                writer.line("stream/" + stream.id() + "/areas.note"));
    }

    /** What no source says of any area. */
    static List<UnknownView> unknowns(Writer writer) {
        return writer.report().programme().unknowns().stream()
                .filter(one -> !one.streams().isEmpty())
                .map(one -> view(writer, one))
                .toList();
    }

    private static UnknownView view(Writer writer, Unknown unknown) {
        return new UnknownView(unknown.title(), writer.line("unknown/" + unknown.id() + "/note"));
    }
}
