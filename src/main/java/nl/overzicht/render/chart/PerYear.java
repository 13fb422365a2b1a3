package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.fact.Coverage;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.render.chart.draw.ChartFonts;
import nl.overzicht.render.chart.draw.Measures;
import nl.overzicht.render.chart.draw.Paper;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;

/**
 * The figure "per-jaar": what is known per year as bars, statuses side by side and never stacked; a sum for a period as one
 * bracket over its years with the total, never divided (rule of truth 3).
 */
final class PerYear {

    static final String NAME = "per-jaar";

    private final ChartWords words;
    private final List<Statement> series;
    private final List<Statement> sums;
    private final Period years;

    private PerYear(ChartWords words, List<Statement> statements) {
        this.words = words;
        this.series = statements.stream().filter(PerYear::isOfOneYear).toList();
        this.sums = statements.stream()
                .filter(one -> !isOfOneYear(one))
                .sorted(Comparator.comparing(one -> one.period().orElseThrow().from()))
                .toList();
        this.years = span(statements);
    }

    /** From the first to the last of their years. */
    static Period span(List<Statement> statements) {
        return statements.stream()
                .map(one -> one.period().orElseThrow())
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())))
                .orElseThrow();
    }

    /** The statements on money of all areas with their years. */
    static List<Statement> statements(Report report) {
        return report.facts().coverage().map(Coverage::lines).orElse(List.of()).stream()
                .filter(one -> one.area().isEmpty())
                .toList();
    }

    static Optional<Figure> of(Report report, Resources resources, ChartFonts fonts) {
        List<Statement> statements = statements(report);
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new PerYear(new ChartWords(report, Messages.of(resources, report.language())), statements)
                        .figure(fonts));
    }

    /** Known for each year: a series, or an amount for a period of a single year. */
    static boolean isOfOneYear(Statement one) {
        return one.isPerYear() || one.period().orElseThrow().length() == 1;
    }

    private Figure figure(ChartFonts fonts) {
        return new Figure(
                NAME,
                headline(),
                words.get("perYear.subtitle", words.wording().period(years)),
                new PerYearLayout(words, series, sums, years).on(new Paper(Measures.WIDE, fonts)),
                new PerYearLayout(words, series, sums, years).on(new Paper(Measures.NARROW, fonts)),
                alt(),
                reading(),
                table(),
                words.sources(Stream.concat(series.stream(), sums.stream())));
    }

    private String headline() {
        if (series.isEmpty()) {
            return words.get("perYear.headline.none");
        }
        String names = series.stream().map(words::stream).distinct().collect(Collectors.joining(", "));
        return words.get(sums.isEmpty() ? "perYear.headline.all" : "perYear.headline", names);
    }

    private String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("perYear.alt", words.wording().period(years)));
        Stream.concat(sums.stream(), series.stream())
                .forEach(one -> sentences.add(words.label(one) + ", "
                        + words.wording().period(one.period().orElseThrow()) + "."));
        return String.join(" ", sentences);
    }

    private String reading() {
        Stream<String> ofSeries = series.stream()
                .limit(1)
                .map(one -> words.get(
                        "perYear.reading",
                        one.period().orElseThrow().from(),
                        words.wording().quantity(one.amount()),
                        words.status(one),
                        words.stream(one)));
        Stream<String> ofSums = sums.stream().limit(1).map(one -> words.get("perYear.reading.sum"));
        return Stream.concat(ofSeries, ofSums).collect(Collectors.joining(" "));
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (Statement one : sums) {
            String span = words.wording().periodShort(one.period().orElseThrow());
            rows.add(row(words.get("perYear.together", span), one));
        }
        years.years()
                .forEach(year -> series.stream()
                        .filter(one -> one.period().orElseThrow().contains(year))
                        .forEach(one -> rows.add(row(Integer.toString(year), one))));
        List<Table.Column> columns = List.of(
                words.column("table.years", false),
                words.column("table.stream", false),
                words.column("table.amount", true),
                words.column("table.status", false));
        return new Table(words.get("perYear.table"), columns, List.copyOf(rows));
    }

    private Table.Row row(String when, Statement one) {
        return new Table.Row(List.of(
                ChartWords.cell(when),
                ChartWords.cell(words.stream(one)),
                new Table.Cell(words.wording().quantity(one.amount()), Optional.of(one.id())),
                ChartWords.cell(words.status(one))));
    }
}
