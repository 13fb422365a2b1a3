package nl.overzicht.render.chart.draw;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overzicht.funding.Period;

/**
 * Selects the years of an axis whose numbers are printed: the first, the last, and between them as many as fit at equal
 * distances.
 *
 * @param years of the axis
 * @param least years between two numbers, so that they do not overlap; 1: every year
 */
record YearLabels(Period years, int least) {

    private static final List<Integer> ROUND = List.of(5, 10, 20, 25, 50, 100, 200, 500, 1000);

    /**
     * The labels that fit.
     *
     * @param column width of a year in points
     * @param label width of a number in points; the first and the last are moved inwards if they are wider than their column
     */
    static YearLabels fit(Period years, double column, double label) {
        double space = 1.5 * label + 2 - column / 2;
        return new YearLabels(years, label + 2 <= column ? 1 : (int) Math.max(2, Math.ceil(space / column)));
    }

    /** The labels with at most this many steps from the first to the last. */
    YearLabels inSteps(int most) {
        return new YearLabels(years, Math.max(least, (years.length() - 1 + most - 1) / most));
    }

    /** The years in order. */
    List<Integer> numbers() {
        int span = years.length() - 1;
        if (span == 0) {
            return List.of(years.from());
        }
        int even = IntStream.rangeClosed(least, least + least / 2)
                .filter(step -> span % step == 0)
                .findFirst()
                .orElse(0);
        Stream<Integer> between =
                years.years().filter(year -> isBetween(year, even)).boxed();
        return Stream.of(Stream.of(years.from()), between, Stream.of(years.to()))
                .flatMap(numbers -> numbers)
                .toList();
    }

    /**
     * Whether a year between the first and the last has a number: at equal steps up to the last year if possible; else at
     * steps from the first year, or at round years if steps are long.
     */
    private boolean isBetween(int year, int even) {
        if (even > 0) {
            return year != years.from() && year != years.to() && (year - years.from()) % even == 0;
        }
        int round = ROUND.stream().filter(step -> step >= least).findFirst().orElse(least);
        boolean inStep = least < 5 ? (year - years.from()) % least == 0 : year % round == 0;
        return inStep && year - years.from() >= least && years.to() - year >= least;
    }
}
