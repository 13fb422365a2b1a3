package nl.overzicht.render.chart.data;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.funding.Horizon;
import nl.overzicht.funding.Milestone;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.When;
import nl.overzicht.report.Report;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;

/**
 * What the timeline shows, without a place on paper.
 *
 * @param rows a row per stream
 * @param marks the milestones in order of time
 * @param horizon the last years of the commitment, our arithmetic
 * @param years all years of the axis
 */
public record TimelineData(List<Row> rows, List<Mark> marks, Optional<Period> horizon, Period years) {

    private static final Comparator<Row> HIGHEST_LAST = Comparator.comparing(
            row -> row.amount().map(Amount::value).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A stream.
     *
     * @param name short name
     * @param amount that stands for it; empty: unknown, or there is no sum
     * @param apart how many amounts there are that have no sum
     * @param boxes the years of the amount, one box for a sum and one for each year of a series; none: not known
     */
    public record Row(String name, Optional<Amount> amount, int apart, List<Period> boxes) {

        /** What stands for a stream: of several currencies the first. */
        static Row of(String name, Scope scope, List<Sum> headline, Report report) {
            Optional<Sum> sum = headline.stream().findFirst();
            Optional<Amount> amount = sum.flatMap(its -> Amount.of(scope, its, report));
            int apart = amount.isPresent()
                    ? 0
                    : sum.map(its -> its.counted().size()).orElse(0);
            return new Row(name, amount, apart, sum.map(CoverageData::boxes).orElse(List.of()));
        }

        /** Whether it has a bar. */
        public boolean isDrawn() {
            return amount.isPresent() && !boxes.isEmpty();
        }

        /** From the first year to the last; empty: not known. */
        public Optional<Period> period() {
            return boxes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Period(
                            boxes.get(0).from(), boxes.get(boxes.size() - 1).to()));
        }
    }

    /**
     * A milestone.
     *
     * @param from begin of the span that is known, in years and fractions
     * @param to its end; the same for a day
     * @param when as the source gives it
     * @param title what happened
     */
    public record Mark(double from, double to, When when, String title) {

        /** Whether the very day is known. */
        public boolean isExact() {
            return when.part() == When.Part.DAY;
        }

        public double middle() {
            return (from + to) / 2;
        }
    }

    /** The data; empty when no stream has a sum with years. */
    public static Optional<TimelineData> of(Report report) {
        Programme programme = report.programme();
        List<Row> rows = programme.streams().stream()
                .map(stream -> Row.of(
                        stream.shortName(),
                        Scope.ofStream(stream.id()),
                        report.facts().sums().headline(stream),
                        report))
                .toList();
        if (rows.stream().noneMatch(Row::isDrawn)) {
            return Optional.empty();
        }
        List<Mark> marks =
                programme.milestones().stream().map(TimelineData::mark).toList();
        Optional<Period> horizon = programme.horizon().map(Horizon::end);
        return Optional.of(new TimelineData(rows, marks, horizon, years(rows, programme.milestones(), horizon)));
    }

    /** Of all rows that have one. */
    public List<Amount> amounts() {
        return rows.stream().flatMap(row -> row.amount().stream()).toList();
    }

    /** The streams with the highest amounts, and the first milestones. */
    public TimelineData first(int streams, int milestones) {
        List<Row> highest =
                rows.stream().sorted(HIGHEST_LAST.reversed()).limit(streams).toList();
        return new TimelineData(
                rows.stream().filter(highest::contains).limit(streams).toList(),
                marks.stream().limit(milestones).toList(),
                horizon,
                years);
    }

    private static Period years(List<Row> rows, List<Milestone> milestones, Optional<Period> horizon) {
        List<Integer> all = new ArrayList<>();
        Stream.concat(rows.stream().flatMap(row -> row.period().stream()), horizon.stream())
                .forEach(period -> all.addAll(List.of(period.from(), period.to())));
        milestones.forEach(milestone -> all.add(milestone.when().year()));
        return new Period(
                all.stream().min(Integer::compare).orElseThrow(),
                all.stream().max(Integer::compare).orElseThrow());
    }

    private static Mark mark(Milestone milestone) {
        When when = milestone.when();
        double year = when.year();
        double third = 1 / 3.0;
        return switch (when.part()) {
            case DAY -> mark(milestone, year + day(when), year + day(when));
            case MONTH -> mark(milestone, year + (when.month() - 1) / 12.0, year + when.month() / 12.0);
            case YEAR -> mark(milestone, year, year + 1);
            case START -> mark(milestone, year, year + third);
            case MIDDLE -> mark(milestone, year + third, year + 2 * third);
            case END -> mark(milestone, year + 2 * third, year + 1);
        };
    }

    private static double day(When when) {
        int before = YearMonth.of(when.year(), when.month()).atDay(when.day()).getDayOfYear() - 1;
        return before / (double) Year.of(when.year()).length();
    }

    private static Mark mark(Milestone milestone, double from, double to) {
        return new Mark(from, to, milestone.when(), milestone.title());
    }
}
