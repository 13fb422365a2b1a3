package nl.overzicht.render.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.MilestoneMark;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.wording.Wording;

/**
 * The words that charts have in common.
 *
 * @param report what is shown
 * @param messages words of the templates
 */
public record ChartWords(Report report, Messages messages) {

    /** Most names that are written out; further ones are counted. */
    private static final int MOST_NAMES = 5;

    public Wording wording() {
        return report.wording();
    }

    public String get(String key, Object... values) {
        return messages.get(key, values);
    }

    /** The rows of charts: one for each stream, and one for amounts of no stream. */
    public List<StreamLine> lines() {
        return StreamLine.all(report, get("stream.none"));
    }

    /** The name of a row within a sentence; the row for no stream has no name of its own. */
    public String inText(String name) {
        return name.equals(get("stream.none")) ? get("stream.none.text") : name;
    }

    /** The amount with its qualifier and, for an amount per year, the words for "per year". */
    public String number(Amount amount) {
        return amount.yearly() ? wording().yearly(amount.quantity()) : wording().quantity(amount.quantity());
    }

    /** A status that all amounts have. */
    public String statusOfAll(Status status) {
        String word = wording().status(status);
        return status.isStated() ? get("chart.status", word) : word;
    }

    /** The key of a sentence about an amount; an amount without a status has another sentence. */
    public String reading(String key, Status status) {
        return status.isStated() ? key : key + ".unstated";
    }

    /** The end of the commitment, with a remark if it is computed. */
    public String horizon(Horizon horizon) {
        return get("timeline.horizon", wording().periodShort(horizon.end())) + mark(horizon.isComputed());
    }

    /** The same as a sentence. */
    public String horizonAlt(Horizon horizon) {
        String key = horizon.end().length() > 1 ? "timeline.alt.horizon" : "timeline.alt.horizon.year";
        return get(key, wording().period(horizon.end()) + mark(horizon.isComputed()));
    }

    /** The remark after a computed number; empty for other numbers. */
    public String mark(boolean computed) {
        return computed ? " (" + wording().computedMark() + ")" : "";
    }

    /** The scopes of the rows of charts by stream. */
    public List<Scope> streams() {
        return Stream.concat(
                        report.programme().streams().stream().map(stream -> Scope.ofStream(stream.id())),
                        Stream.of(Scope.NO_STREAM))
                .toList();
    }

    /** The scopes of the rows of charts by area. */
    public List<Scope> areas() {
        return report.programme().areas().stream()
                .map(area -> Scope.ofArea(area.id()))
                .toList();
    }

    /** What distinguishes a measure: its quantity unless that is the main one, and its currency. */
    public String name(Measure measure) {
        boolean main = measure.quantity().equals(report.programme().main());
        String title = Optional.ofNullable(report.programme().quantities().get(measure.quantity()))
                .map(definition -> definition.title())
                .orElse(measure.quantity());
        return main ? unit(measure.unit()) : get("chart.measure", title, unit(measure.unit()));
    }

    public String milestone(MilestoneMark mark) {
        return wording().moment(mark.when()) + ": " + mark.title();
    }

    /** A currency as a unit: "euro", or its code. */
    public String unit(String currency) {
        String key = "chart.unit." + currency;
        return messages.keys().contains(key) ? get(key) : currency;
    }

    /** Millions of a currency: "miljoenen euro’s". */
    public String millions(String currency) {
        String key = "chart.millions." + currency;
        return messages.keys().contains(key) ? get(key) : get("chart.millions", currency);
    }

    /**
     * Values as "a, b or c".
     *
     * @param last the word before the last value
     */
    public String list(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, end)) + " " + last + " " + values.get(end);
    }

    /** The first names, and how many more there are. */
    public String shortList(List<String> names) {
        return names.size() <= MOST_NAMES + 1
                ? String.join(", ", names)
                : get("chart.some", String.join(", ", names.subList(0, MOST_NAMES)), names.size() - MOST_NAMES);
    }
}
