package nl.overzicht.render.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.overzicht.funding.Period;
import nl.overzicht.render.chart.data.CoverageData;
import nl.overzicht.render.chart.data.PeriodBoxes;
import nl.overzicht.render.chart.words.ChartWords;

/**
 * The years of a row of the coverage, as spans.
 *
 * @param words of all charts
 * @param years of the chart
 */
record CoverageYears(ChartWords words, Period years) {

    String named(CoverageData.Row row) {
        return spans(years.years().filter(row::covers));
    }

    String unnamed(CoverageData.Row row) {
        return spans(years.years().filter(year -> !row.covers(year)));
    }

    /** Years as spans: "2022 t/m 2024, 2030 t/m 2042". */
    private String spans(IntStream some) {
        List<Period> spans = PeriodBoxes.spans(some);
        return spans.isEmpty()
                ? words.get("coverage.none")
                : String.join(
                        ", ", spans.stream().map(words.wording()::periodShort).toList());
    }
}
