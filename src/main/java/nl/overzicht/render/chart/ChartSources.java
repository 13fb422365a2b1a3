package nl.overzicht.render.chart;

import java.util.List;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Source;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.report.Report;

/**
 * The sources below a chart.
 *
 * @param report that has them
 */
record ChartSources(Report report) {

    /** The sources of these amounts, each once. */
    List<Source> of(List<Amount> amounts) {
        return withIds(amounts.stream()
                .flatMap(amount -> amount.sources().stream())
                .distinct()
                .toList());
    }

    /** The sources with these ids. */
    List<Source> withIds(List<String> ids) {
        Programme programme = report.programme();
        return ids.stream().flatMap(id -> programme.source(id).stream()).toList();
    }
}
