package nl.overzicht.render.chart.data;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.overzicht.fact.ProgrammeSums;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Status;
import nl.overzicht.funding.Stream;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.sum.Sums;

/**
 * What is known of a stream by years: of each status the sums of single years, and what counts for several together.
 *
 * @param report with the sums
 * @param stream whose amounts
 * @param years of the axis
 */
record StreamAmounts(Report report, Stream stream, Period years) {

    void addTo(List<YearAmounts.Series> series, List<YearAmounts.Sum> periods) {
        ProgrammeSums all = report.facts().sums();
        all.main(scope()).stream()
                .findFirst()
                .ifPresent(measure ->
                        all.of(scope()).statuses(measure).forEach(status -> add(measure, status, series, periods)));
    }

    private void add(Measure measure, Status status, List<YearAmounts.Series> series, List<YearAmounts.Sum> periods) {
        Sums sums = report.facts().sums().of(scope());
        NavigableMap<Integer, Amount> byYear = new TreeMap<>();
        years.years()
                .forEach(year -> sums.of(measure, status, year)
                        .filter(sum -> sum.quantity().isPresent())
                        .flatMap(sum -> Amount.of(scope(), sum, report))
                        .ifPresent(amount -> byYear.put(year, amount)));
        if (!byYear.isEmpty()) {
            series.add(new YearAmounts.Series(stream.shortName(), status, byYear));
        }
        for (Sum sum : sums.ofPeriods(measure, status)) {
            Amount.of(scope(), sum, report)
                    .ifPresent(amount -> periods.add(
                            new YearAmounts.Sum(stream.shortName(), sum.span().orElseThrow(), amount)));
        }
    }

    private Scope scope() {
        return Scope.ofStream(stream.id());
    }
}
