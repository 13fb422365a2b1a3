package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;
import nl.overzicht.report.Report;
import nl.overzicht.report.StreamLine;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
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
        Measure measure, List<Row> rows, List<MilestoneMark> marks, Optional<Horizon> horizon, Period years) {

    private static final Comparator<Row> HIGHEST_LAST = Comparator.comparing(
            row -> row.amount().map(Amount::value).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A stream.
     *
     * @param name short name
     * @param amount its leading amount; empty: unknown, or its amounts have no sum
     * @param apart number of amounts that have no sum; 0: there is a sum, or nothing is known
     * @param status of the amounts; empty: unknown
     * @param partly whether a part of the amount has no years
     * @param other its leading amounts in other measures, in words; empty: none, or there is an amount
     * @param withheld what is known of its amounts that sources do not publish; empty: none
     * @param boxes the years of the amount: one box, or one for each year of an amount per year; empty: unknown
     */
    public record Row(
            String name,
            Optional<Amount> amount,
            int apart,
            Optional<Status> status,
            boolean partly,
            String other,
            Optional<WithheldAmounts.WithheldMoney> withheld,
            List<Period> boxes) {

        static Row of(StreamLine line, Optional<Sum> sum, Report report) {
            Optional<Amount> amount = sum.flatMap(found -> Amount.of(line.scope(), found, report));
            return new Row(
                    line.name(),
                    amount,
                    amount.isPresent()
                            ? 0
                            : sum.map(found -> found.counted().size()).orElse(0),
                    sum.map(Sum::status),
                    sum.filter(Sum::isPartlyWithoutYears).isPresent(),
                    sum.isPresent() ? "" : other(line, report),
                    WithheldAmounts.of(report).moneyIn(line.scope()),
                    sum.map(PeriodBoxes::of).orElse(List.of()));
        }

        /** The leading amounts in other measures. A stream is "unknown" only if none of its rows is money. */
        private static String other(StreamLine line, Report report) {
            List<Sum> shown = line.stream()
                    .flatMap(report.programme()::stream)
                    .map(report.facts().sums()::sumsToShow)
                    .orElse(List.of());
            return SumWords.join(shown, new SumWords(report)::amount);
        }

        /** Whether some of its money has no years. */
        public boolean isWithoutYears() {
            return partly || boxes.isEmpty() && (amount.isPresent() || apart > 0);
        }

        private Row join() {
            return new Row(name, amount, apart, status, partly, other, withheld, PeriodBoxes.spans(boxes.stream()));
        }

        /** Whether it has a bar. */
        public boolean isDrawn() {
            return amount.isPresent() && !boxes.isEmpty();
        }

        /** From the first year to the last; empty when unknown. */
        public Optional<Period> period() {
            return boxes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Period(
                            boxes.get(0).from(), boxes.get(boxes.size() - 1).to()));
        }

        /** Whether its amount is per year. */
        public boolean isYearly() {
            return amount.filter(Amount::yearly).isPresent();
        }
    }

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
        List<Row> rows = lines.stream()
                .filter(line -> sum(line, measure, report).isPresent()
                        || isFirst
                                && report.facts().sums().headline(line.scope()).isEmpty()
                                && !line.scope().equals(Scope.NO_STREAM))
                .map(line -> Row.of(line, sum(line, measure, report), report))
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
        List<Row> highest =
                rows.stream().sorted(HIGHEST_LAST.reversed()).limit(streams).toList();
        List<Row> shown = rows.stream().filter(highest::contains).limit(streams).toList();
        int boxes = shown.stream().mapToInt(row -> row.boxes().size()).sum();
        return new TimelineData(
                measure,
                boxes <= PeriodBoxes.MOST_OF_ALL
                        ? shown
                        : shown.stream().map(Row::join).toList(),
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
