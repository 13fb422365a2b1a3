package nl.overzicht.render.chart;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.TimelineData;
import nl.overzicht.render.template.Messages;
import nl.overzicht.report.Report;
import nl.overzicht.report.StatementWords;
import nl.overzicht.wording.Wording;

/**
 * What all charts say alike.
 *
 * @param report what is shown
 * @param messages words
 */
record ChartWords(Report report, Messages messages) {

    Wording wording() {
        return report.wording();
    }

    String get(String key, Object... values) {
        return messages.get(key, values);
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

    /** The end of the commitment, which is ours. */
    String horizon(Period years) {
        return get("timeline.horizon", wording().periodShort(years), wording().computed());
    }

    String milestone(TimelineData.Mark mark) {
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

    static Table.Cell cell(String text) {
        return new Table.Cell(text, Optional.empty(), Optional.empty());
    }

    /** A cell of a column of amounts. */
    static Table.Cell cell(CommonWords common, Amount amount) {
        return new Table.Cell(common.cell(amount), amount.fact(), Optional.of(amount.quantity()));
    }

    Table.Column column(boolean numeric, String title) {
        return new Table.Column(title, numeric, get("table.value", title), get("table.unit", title));
    }

    Table.Column column(String key, boolean numeric) {
        return column(numeric, get(key));
    }
}
