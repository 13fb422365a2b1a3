package nl.overzicht.render.factsheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.StatementWords;

/**
 * The factsheet of an area: its own statements, what applies here, and what is unknown here.
 *
 * @param writer of texts and numbers
 * @param area whose sheet it is
 */
record AreaSheet(SheetWriter writer, Area area) {

    /** A stream with what sources say of it and this area; the number of the source is 0 without an amount. */
    record StreamView(
            String name, String applies, Markup note, String amount, String status, String years, int source) {}

    Sheet sheet() {
        Programme programme = writer.report().programme();
        List<Statement> own = programme.statements().ofArea(area.id());
        SheetSources sources = new SheetSources(writer.report());
        Map<String, Object> view = writer.view(area.name(), FactsheetPlan.ofArea(area.id()), own);
        view.put("area", area);
        view.put(
                "statements",
                own.stream().map(one -> writer.line(one, about(one), sources)).toList());
        view.put(
                "streams",
                programme.streams().stream().map(one -> stream(one, sources)).toList());
        view.put(
                "unknowns",
                programme.unknowns().stream()
                        .filter(one -> !one.streams().isEmpty())
                        .map(writer::unknown)
                        .toList());
        view.put("sources", sources.list());
        return new Sheet(
                FactsheetPlan.ofArea(area.id()),
                area.name(),
                "area.ftlh",
                view,
                Optional.empty(),
                writer.report().content().places().of("area", area.id()));
    }

    /** Whose it is, and of a count what is counted. */
    private String about(Statement statement) {
        String thing = new StatementWords(writer.report()).about(statement);
        return statement.stream()
                .flatMap(writer.report().programme()::stream)
                .map(stream -> statement.amount().isCurrency() ? stream.shortName() : stream.shortName() + ": " + thing)
                .orElse(thing);
    }

    private StreamView stream(Stream stream, SheetSources sources) {
        StatementWords words = new StatementWords(writer.report());
        Optional<Statement> amount = writer.report().programme().amountOf(stream.id());
        return new StreamView(
                stream.name(),
                applies(stream),
                writer.line("stream/" + stream.id() + "/areas.note"),
                amount.map(words::number).orElse(writer.words().get("timeline.amount.unknown")),
                amount.map(words::status).orElse(""),
                amount.map(words::years).orElse(""),
                amount.map(one -> sources.number(one.source())).orElse(0));
    }

    private String applies(Stream stream) {
        return stream.covers(area.id())
                .map(yes -> writer.words().get(yes ? "site.area.yes" : "site.area.no"))
                .orElse(writer.words().get("unknown"));
    }
}
