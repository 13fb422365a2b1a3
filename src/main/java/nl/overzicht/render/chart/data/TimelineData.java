package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * What a timeline shows, before layout.
 *
 * @param measure of all amounts
 * @param rows a row for each stream, and one for money of no stream
 * @param marks the milestones in chronological order
 * @param horizon the planned duration of the programme; empty: unknown
 * @param years of the axis
 */
public record TimelineData(
        Measure measure, List<TimelineRow> rows, List<MilestoneMark> marks, Optional<Horizon> horizon, Period years) {

    private static final Comparator<TimelineRow> HIGHEST_LAST = Comparator.comparing(
            row -> row.amount().map(Amount::value).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Whether money of any stream has known years, in whatever measure. */
    public static boolean isKnown(Report report) {
        return headlines(report).anyMatch(sum -> !PeriodBoxes.of(sum).isEmpty());
    }

    /** Whether any stream has a sum in this measure. */
    public static boolean isKnown(Report report, Measure measure) {
        return headlines(report).anyMatch(sum -> sum.measure().equals(measure));
    }

    private static Stream<Sum> headlines(Report report) {
        return StreamLine.all(report, "").stream()
                .flatMap(line -> report.facts().sums().headline(line.scope()).stream());
    }

    /**
     * The rows that have money in a measure. The first figure also has the streams without any money, and the milestones. All
     * figures have the same years, so that they can be compared.
     *
     * @param lines of all streams, and one for no stream
     */
    public static TimelineData of(Report report, List<StreamLine> lines, Measure measure, boolean isFirst) {
        Programme programme = report.programme();
        List<TimelineRow> rows = lines.stream()
                .filter(line -> sum(line, measure, report).isPresent()
                        || isFirst
                                && report.facts().sums().headline(line.scope()).isEmpty()
                                && !line.scope().equals(Scope.NO_STREAM))
                .map(line -> TimelineRow.of(line, sum(line, measure, report), report))
                .toList();
        List<MilestoneMark> marks =
                isFirst ? programme.milestones().stream().map(MilestoneMark::of).toList() : List.of();
        return new TimelineData(measure, rows, marks, programme.horizon(), years(report));
    }

    /** The leading sum of a line in this measure; empty when it has none. */
    private static Optional<Sum> sum(StreamLine line, Measure measure, Report report) {
        return report.facts().sums().headline(line.scope()).stream()
                .filter(sum -> sum.measure().equals(measure))
                .findFirst();
    }

    /** The amounts of all rows that have one, in the order of the rows. */
    public List<Amount> amounts() {
        return rows.stream().flatMap(row -> row.amount().stream()).toList();
    }

    /**
     * The streams with the highest amounts, in the same order, and the first milestones. If there are too many boxes,
     * adjacent ones are joined.
     */
    public TimelineData first(int streams, int milestones) {
        List<TimelineRow> highest =
                rows.stream().sorted(HIGHEST_LAST.reversed()).limit(streams).toList();
        List<TimelineRow> shown =
                rows.stream().filter(highest::contains).limit(streams).toList();
        int boxes = shown.stream().mapToInt(row -> row.boxes().size()).sum();
        return new TimelineData(
                measure,
                boxes <= PeriodBoxes.MOST_OF_ALL
                        ? shown
                        : shown.stream().map(TimelineRow::join).toList(),
                marks.stream().limit(milestones).toList(),
                horizon,
                years);
    }

    private static Period years(Report report) {
        Programme programme = report.programme();
        List<Integer> all = new ArrayList<>();
        headlines(report)
                .flatMap(sum -> PeriodBoxes.of(sum).stream())
                .forEach(period -> all.addAll(List.of(period.from(), period.to())));
        programme.horizon().map(Horizon::end).ifPresent(end -> all.addAll(List.of(end.from(), end.to())));
        programme.milestones().forEach(milestone -> all.add(milestone.when().year()));
        return new Period(
                all.stream().min(Integer::compare).orElseThrow(),
                all.stream().max(Integer::compare).orElseThrow());
    }
}
