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
 * What all charts say alike.
 *
 * @param report what is shown
 * @param messages words
 */
record ChartWords(Report report, Messages messages) {

    /** More names than these are counted. */
    private static final int MOST_NAMES = 5;

    Wording wording() {
        return report.wording();
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The rows of charts: each stream, and what is of none. */
    List<StreamLine> lines() {
        return StreamLine.all(report, get("stream.none"));
    }

    /** The name of a row within a sentence: that of what is of no stream is not a name. */
    String inText(String name) {
        return name.equals(get("stream.none")) ? get("stream.none.text") : name;
    }

    /** The amount with its qualifier and, for a series, its "per year". */
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

    /** The key of a sentence about one amount: of no status it says that. */
    String reading(String key, Status status) {
        return status.isStated() ? key : key + ".unstated";
    }

    /** The end of the commitment, marked where it is computed. */
    String horizon(Horizon horizon) {
        return get("timeline.horizon", wording().periodShort(horizon.end())) + mark(horizon.isComputed());
    }

    /** The same in a sentence. */
    String horizonAlt(Horizon horizon) {
        String key = horizon.end().length() > 1 ? "timeline.alt.horizon" : "timeline.alt.horizon.year";
        return get(key, wording().period(horizon.end()) + mark(horizon.isComputed()));
    }

    /** What follows a number that is computed. */
    String mark(boolean computed) {
        return computed ? " (" + wording().computed() + ")" : "";
    }

    /**
     * A figure of a panel: with the suffix in its name, the measure in its head where there are several, and the
     * first one names the others. What is withheld of its amounts is counted.
     *
     * @param scopes what it shows the sums of
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
        int withheld = withheld(panel.measure(), scopes);
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

    /** How many amounts the sums of these miss because they are not published. */
    int withheld(Measure measure, List<Scope> scopes) {
        WithheldAmounts amounts = WithheldAmounts.of(report);
        return scopes.stream()
                .mapToInt(scope ->
                        amounts.missingIn(scope, measure, report.facts().sums().of(scope)))
                .sum();
    }

    /** What the rows of charts by stream are of. */
    List<Scope> streams() {
        return Stream.concat(
                        report.programme().streams().stream().map(its -> Scope.ofStream(its.id())),
                        Stream.of(Scope.NO_STREAM))
                .toList();
    }

    /** What the rows of charts by area are of. */
    List<Scope> areas() {
        return report.programme().areas().stream()
                .map(area -> Scope.ofArea(area.id()))
                .toList();
    }

    /** What is not divided along a dimension; where amounts of a row are withheld, it may be these. */
    String rest(String text, Scope scope, Measure measure, Status status, Dimension along) {
        boolean withheld = WithheldAmounts.of(report).mayBeRest(scope, measure, status, along);
        return new RemainderWords(messages).orWithheld(text, withheld);
    }

    /** What distinguishes a measure: the quantity where it is not the main one, and the currency. */
    private String name(Measure measure) {
        boolean main = measure.quantity().equals(report.programme().main());
        String title = Optional.ofNullable(report.programme().quantities().get(measure.quantity()))
                .map(thing -> thing.title())
                .orElse(measure.quantity());
        return main ? unit(measure.unit()) : get("chart.measure", title, unit(measure.unit()));
    }

    String milestone(MilestoneMark mark) {
        return wording().moment(mark.when()) + ": " + mark.title();
    }

    /** A currency as a unit: "euro"; another by its code. */
    String unit(String currency) {
        String key = "chart.unit." + currency;
        return messages.keys().contains(key) ? get(key) : currency;
    }

    /** Millions of a currency: "miljoenen euro’s". */
    String millions(String currency) {
        String key = "chart.millions." + currency;
        return messages.keys().contains(key) ? get(key) : get("chart.millions", currency);
    }

    /** Values as "a, b or c". */
    String list(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, end)) + " " + last + " " + values.get(end);
    }

    /** The first of some names, and how many more there are. */
    String some(List<String> names) {
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

    /** Those with these ids. */
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
