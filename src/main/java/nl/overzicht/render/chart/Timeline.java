package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Drawing;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;

/** The figure "timeline": a row per stream over the years, with milestones and the end of the commitment. */
public final class Timeline {

    /** Its name in texts. */
    public static final String NAME = "timeline";

    private final Report report;
    private final TimelineData data;
    private final TimelineWords words;

    private Timeline(Report report, TimelineData data, TimelineWords words) {
        this.report = report;
        this.data = data;
        this.words = words;
    }

    /**
     * The figure; empty when no stream has money of known years.
     *
     * @param report what to show
     * @param resources fonts and words
     */
    public static Optional<Figure> of(Report report, Resources resources) {
        Messages messages = Messages.of(resources, report.language());
        return TimelineData.of(report)
                .map(data -> new Timeline(report, data, new TimelineWords(new StatementWords(report), messages))
                        .figure(ChartFonts.of(resources)));
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                NAME,
                headline(),
                subtitle(),
                drawing(fonts, Measures.WIDE),
                drawing(fonts, Measures.NARROW),
                alt(),
                reading(),
                table(),
                sources());
    }

    private Drawing drawing(ChartFonts fonts, Measures measures) {
        List<String> names = data.rows().stream().map(TimelineData.Row::name).toList();
        return new TimelineLayout(data, words).on(new Paper(measures.forNames(names, fonts), fonts));
    }

    private String headline() {
        List<String> lastYears = statements()
                .flatMap(statement -> statement.period().stream())
                .map(period -> period.to())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return words.messages()
                .get("timeline.headline", words.list(lastYears, words.messages().get("list.or")));
    }

    private String subtitle() {
        String years = words.wording().period(data.years());
        return words.messages().get("timeline.subtitle", years);
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.messages()
                .get("timeline.alt", data.rows().size(), words.wording().period(data.years())));
        data.rows().forEach(row -> sentences.add(words.row(row) + "."));
        data.horizon()
                .ifPresent(band -> sentences.add(words.messages()
                        .get(
                                "timeline.alt.horizon",
                                words.wording().period(band),
                                words.wording().computed())));
        data.marks().forEach(mark -> sentences.add(words.milestone(mark) + "."));
        return String.join(" ", sentences);
    }

    /** The first row read aloud, and what a series comes to. */
    private String reading() {
        List<String> sentences = new ArrayList<>();
        data.rows().stream().filter(row -> row.period().isPresent()).findFirst().ifPresent(row -> {
            Statement first = row.amount().orElseThrow();
            sentences.add(words.messages()
                    .get(
                            "timeline.reading",
                            row.name(),
                            words.amount(first),
                            words.status(first.status()),
                            words.wording().period(first.period().orElseThrow())));
        });
        if (statements().anyMatch(Statement::isPerYear)) {
            sentences.add(words.messages().get("timeline.reading.series"));
        }
        return String.join(" ", sentences);
    }

    private Table table() {
        Messages messages = words.messages();
        List<Table.Column> columns = List.of(
                new Table.Column(messages.get("table.stream"), false),
                new Table.Column(messages.get("table.amount"), true),
                new Table.Column(messages.get("table.years"), false),
                new Table.Column(messages.get("table.status"), false));
        return new Table(
                messages.get("timeline.table"),
                columns,
                data.rows().stream().map(this::row).toList());
    }

    private Table.Row row(TimelineData.Row row) {
        String unknown = words.messages().get("unknown");
        return new Table.Row(List.of(
                new Table.Cell(row.name(), Optional.empty()),
                new Table.Cell(
                        row.amount()
                                .map(one -> words.wording().quantity(one.amount()))
                                .orElse(unknown),
                        row.amount().map(Statement::id)),
                new Table.Cell(row.amount().flatMap(this::years).orElse(unknown), Optional.empty()),
                new Table.Cell(
                        row.amount().map(one -> words.status(one.status())).orElse(unknown), Optional.empty())));
    }

    private Optional<String> years(Statement statement) {
        return statement
                .period()
                .map(period -> words.wording().periodShort(period)
                        + (statement.isPerYear() ? ", " + words.messages().get("timeline.yearly") : ""));
    }

    private List<Source> sources() {
        Programme programme = report.programme();
        return statements()
                .map(Statement::source)
                .distinct()
                .map(id -> programme.source(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Statement> statements() {
        return data.rows().stream().flatMap(row -> row.amount().stream());
    }
}
