package nl.overzicht.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.MilestoneMark;
import nl.overzicht.render.chart.data.Panel;
import nl.overzicht.render.template.Messages;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Wording;

/**
 * The words that charts have in common.
 *
 * @param report what is shown
 * @param messages words of the templates
 */
record ChartWords(Report report, Messages messages) {

    /** Most names that are written out; further ones are counted. */
    private static final int MOST_NAMES = 5;

    Wording wording() {
        return report.wording();
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The rows of charts: one for each stream, and one for amounts of no stream. */
    List<StreamLine> lines() {
        return StreamLine.all(report, get("stream.none"));
    }

    /** The name of a row within a sentence; the row for no stream has no name of its own. */
    String inText(String name) {
        return name.equals(get("stream.none")) ? get("stream.none.text") : name;
    }

    /** The amount with its qualifier and, for an amount per year, the words for "per year". */
    String number(Amount amount) {
        return amount.yearly() ? wording().yearly(amount.quantity()) : wording().quantity(amount.quantity());
    }

    StatementWords statements() {
        return new StatementWords(report);
    }

    /** A status that all amounts have. */
    String statusOfAll(Status status) {
        String word = wording().status(status);
        return status.isStated() ? get("chart.status", word) : word;
    }

    /** The key of a sentence about an amount; an amount without a status has another sentence. */
    String reading(String key, Status status) {
        return status.isStated() ? key : key + ".unstated";
    }

    /** The end of the commitment, with a remark if it is computed. */
    String horizon(Horizon horizon) {
        return get("timeline.horizon", wording().periodShort(horizon.end())) + mark(horizon.isComputed());
    }

    /** The same as a sentence. */
    String horizonAlt(Horizon horizon) {
        String key = horizon.end().length() > 1 ? "timeline.alt.horizon" : "timeline.alt.horizon.year";
        return get(key, wording().period(horizon.end()) + mark(horizon.isComputed()));
    }

    /** The remark after a computed number; empty for other numbers. */
    String mark(boolean computed) {
        return computed ? " (" + wording().computedMark() + ")" : "";
    }

    /**
     * Completes the figure of a panel: a suffix for its name, the measure in its headline if there are several panels, and in
     * the subtitle of the first panel the other measures. It also counts withheld amounts.
     *
     * @param scopes the scopes of the sums that it shows
     */
    Figure figure(Panel panel, Figure figure, List<Scope> scopes) {
        List<String> subtitle = new ArrayList<>(List.of(figure.subtitle()));
        if (!panel.further().isEmpty()) {
            List<String> names = panel.further().stream().map(this::name).toList();
            subtitle.add(get("chart.further", list(names, get("list.and"))));
        }
        if (panel.left() > 0) {
            subtitle.add(get("chart.left", panel.left()));
        }
        int withheld = countWithheld(panel.measure(), scopes);
        if (withheld > 0) {
            subtitle.add(get("sum.withheld", withheld));
        }
        return new Figure(
                figure.name() + panel.suffix(),
                panel.isOnly() ? figure.headline() : figure.headline() + " (" + name(panel.measure()) + ")",
                String.join("; ", subtitle),
                figure.wide(),
                figure.narrow(),
                figure.alt(),
                figure.reading(),
                figure.table(),
                figure.sources());
    }

    /** The number of amounts that are missing from these sums because they are not published. */
    int countWithheld(Measure measure, List<Scope> scopes) {
        WithheldAmounts amounts = WithheldAmounts.of(report);
        return scopes.stream()
                .mapToInt(scope ->
                        amounts.missingIn(scope, measure, report.facts().sums().of(scope)))
                .sum();
    }

    /** The scopes of the rows of charts by stream. */
    List<Scope> streams() {
        return Stream.concat(
                        report.programme().streams().stream().map(stream -> Scope.ofStream(stream.id())),
                        Stream.of(Scope.NO_STREAM))
                .toList();
    }

    /** The scopes of the rows of charts by area. */
    List<Scope> areas() {
        return report.programme().areas().stream()
                .map(area -> Scope.ofArea(area.id()))
                .toList();
    }

    /** The text for what is not divided over a dimension. If amounts are withheld, it says that they may be part of it. */
    String rest(String text, Scope scope, Measure measure, Status status, Dimension along) {
        boolean withheld = WithheldAmounts.of(report).mayBeRest(scope, measure, status, along);
        return new RemainderWords(messages).orWithheld(text, withheld);
    }

    /** What distinguishes a measure: its quantity unless that is the main one, and its currency. */
    private String name(Measure measure) {
        boolean main = measure.quantity().equals(report.programme().main());
        String title = Optional.ofNullable(report.programme().quantities().get(measure.quantity()))
                .map(definition -> definition.title())
                .orElse(measure.quantity());
        return main ? unit(measure.unit()) : get("chart.measure", title, unit(measure.unit()));
    }

    String milestone(MilestoneMark mark) {
        return wording().moment(mark.when()) + ": " + mark.title();
    }

    /** A currency as a unit: "euro", or its code. */
    String unit(String currency) {
        String key = "chart.unit." + currency;
        return messages.keys().contains(key) ? get(key) : currency;
    }

    /** Millions of a currency: "miljoenen euro’s". */
    String millions(String currency) {
        String key = "chart.millions." + currency;
        return messages.keys().contains(key) ? get(key) : get("chart.millions", currency);
    }

    /**
     * Values as "a, b or c".
     *
     * @param last the word before the last value
     */
    String list(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, end)) + " " + last + " " + values.get(end);
    }

    /** The first names, and how many more there are. */
    String shortList(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : get("chart.some", String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }

    List<Source> sources(List<Amount> amounts) {
        return sourcesOf(amounts.stream()
                .flatMap(amount -> amount.sources().stream())
                .distinct()
                .toList());
    }

    /** The sources with these ids. */
    List<Source> sourcesOf(List<String> ids) {
        Programme programme = report.programme();
        return ids.stream().flatMap(id -> programme.source(id).stream()).toList();
    }

    static FigureTable.Cell cell(String text) {
        return new FigureTable.Cell(text, Optional.empty(), Optional.empty());
    }

    FigureTable.Column column(boolean numeric, String title) {
        return new FigureTable.Column(title, numeric, get("table.value", title), get("table.unit", title));
    }

    FigureTable.Column column(String key, boolean numeric) {
        return column(numeric, get(key));
    }
}
