package nl.overzicht.render.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.Organisation;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Stream;
import nl.overzicht.render.chart.Figure;
import nl.overzicht.render.template.Markup;
import nl.overzicht.report.FactsheetPlan;
import nl.overzicht.report.StatementWords;

/**
 * The factsheet of a stream: what its page says, for who holds paper.
 *
 * @param writer of texts and numbers
 * @param stream whose sheet it is
 * @param figure of its years; empty: none are known
 */
record StreamSheet(SheetWriter writer, Stream stream, Optional<Figure> figure) {

    /** What stands at the head. */
    record AmountView(String number, String status, String years, String words, int source, Optional<String> total) {}

    /** A named part without an amount; the number of its source is 0 when none is known. */
    record ComponentView(String name, Markup note, int source) {}

    /** What a source says beside numbers; the number of the source is 0 when it is ours. */
    record RemarkView(Markup text, int source) {}

    /** Something that happened; the number of its source is 0 when none is known. */
    record MilestoneView(String when, String title, int source) {}

    Sheet sheet() {
        Programme programme = writer.report().programme();
        List<Statement> all = programme.statementsOf(stream.id());
        List<Statement> own = all.stream().filter(one -> one.area().isEmpty()).toList();
        SheetSources sources = new SheetSources(writer.report());
        Map<String, Object> view = writer.view(stream.name(), FactsheetPlan.ofStream(stream.id()), all);
        StatementWords words = new StatementWords(writer.report());
        view.put("summary", writer.prose(key("summary")));
        view.put("amount", programme.amountOf(stream.id()).map(one -> amount(one, sources)));
        view.put("organisations", organisations(programme));
        view.put("started", stream.started().map(writer.report().wording()::moment));
        view.put("scope", stream.scope().name());
        view.put("areas", areas(programme));
        view.put("areasNote", writer.line(key("areas.note")));
        view.put("themes", stream.themes());
        view.put(
                "statements",
                own.stream()
                        .map(one -> writer.line(one, words.about(one), sources))
                        .toList());
        view.put("inAreas", all.size() - own.size());
        view.put("components", components(sources));
        view.put("remarks", remarks(sources));
        view.put("milestones", milestones(programme, sources));
        view.put(
                "unknowns",
                programme.unknowns().stream()
                        .filter(one -> one.streams().contains(stream.id()))
                        .map(writer::unknown)
                        .toList());
        view.put("sources", sources.list());
        return new Sheet(
                FactsheetPlan.ofStream(stream.id()),
                stream.name(),
                "stream.ftlh",
                view,
                figure,
                writer.report().content().places().of("stream", stream.id()));
    }

    private AmountView amount(Statement statement, SheetSources sources) {
        StatementWords words = new StatementWords(writer.report());
        return new AmountView(
                words.number(statement),
                words.status(statement),
                words.years(statement),
                statement.words(),
                sources.number(statement.source()),
                statement.isPerYear() ? Optional.of(words.total(statement)) : Optional.empty());
    }

    private List<String> organisations(Programme programme) {
        return stream.organisations().stream()
                .flatMap(id -> programme.organisation(id).stream())
                .map(Organisation::name)
                .toList();
    }

    private String areas(Programme programme) {
        return programme.areas().stream()
                .filter(area -> stream.areas().contains(area.id()))
                .map(Area::name)
                .collect(Collectors.joining(", "));
    }

    private List<ComponentView> components(SheetSources sources) {
        return IntStream.range(0, stream.components().size())
                .mapToObj(i -> new ComponentView(
                        stream.components().get(i).name(),
                        writer.line(key("components." + i + ".note")),
                        number(stream.components().get(i).source(), sources)))
                .toList();
    }

    private List<RemarkView> remarks(SheetSources sources) {
        List<RemarkView> remarks = new ArrayList<>();
        for (int i = 0; i < stream.remarks().size(); i++) {
            int source = sources.number(stream.remarks().get(i).source());
            remarks.add(new RemarkView(writer.line(key("remarks." + i + ".text")), source));
        }
        Markup overlaps = writer.line(key("overlaps"));
        if (!overlaps.isEmpty()) {
            remarks.add(new RemarkView(overlaps, 0));
        }
        return remarks;
    }

    private List<MilestoneView> milestones(Programme programme, SheetSources sources) {
        return programme.milestonesOf(stream.id()).stream()
                .map((Milestone one) -> new MilestoneView(
                        writer.report().wording().moment(one.when()), one.title(), number(one.source(), sources)))
                .toList();
    }

    private static int number(Optional<String> source, SheetSources sources) {
        return source.map(sources::number).orElse(0);
    }

    private String key(String field) {
        return "stream/" + stream.id() + "/" + field;
    }
}
