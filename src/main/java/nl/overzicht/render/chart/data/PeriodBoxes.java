package nl.overzicht.render.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.sum.Sum;

/** The years of amounts as boxes of a chart: periods that are drawn as a bar each. */
public final class PeriodBoxes {

    /** Most boxes in a row that are distinguishable; if there are more, adjacent ones are joined. */
    private static final int MOST = 60;

    /** Most boxes in all rows together; more would make a page too large. */
    static final int MOST_OF_ALL = 160;

    private PeriodBoxes() {}

    static List<Period> spans(Stream<Period> periods) {
        return spans(periods.flatMapToInt(Period::years).distinct().sorted());
    }

    /**
     * The boxes of a sum: one for each year if its rows are of single years, else one over all years; none if its years are
     * unknown.
     */
    static List<Period> of(Sum sum) {
        if (sum.counted().size() == 1) {
            return of(sum.counted().get(0));
        }
        boolean single = sum.counted().stream()
                .allMatch(row -> row.isPerYear()
                        || row.period().filter(period -> period.length() == 1).isPresent());
        return single
                ? joinIfMany(sum.counted().stream()
                        .flatMap(row -> of(row).stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(Period::from))
                        .toList())
                : sum.span().stream().toList();
    }

    /**
     * The boxes of a statement: one for each year of an amount per year, else one over its years; none if its years are
     * unknown.
     */
    public static List<Period> of(Statement statement) {
        return statement
                .period()
                .filter(years -> statement.isPerYear() && years.length() <= MOST)
                .map(years ->
                        years.years().mapToObj(year -> new Period(year, year)).toList())
                .orElseGet(() -> statement.period().stream().toList());
    }

    private static List<Period> joinIfMany(List<Period> boxes) {
        return boxes.size() <= MOST ? boxes : spans(boxes.stream());
    }

    /**
     * Years as spans without gaps.
     *
     * @param years in ascending order
     */
    public static List<Period> spans(IntStream years) {
        List<Period> spans = new ArrayList<>();
        years.forEach(year -> {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to() == year - 1) {
                spans.set(last, new Period(spans.get(last).from(), year));
            } else {
                spans.add(new Period(year, year));
            }
        });
        return spans;
    }
}
