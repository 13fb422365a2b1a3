package nl.overzicht.check.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.funding.Statement;
import nl.overzicht.report.Report;

/**
 * Rows that differ from each other in year or in area only, so that their numbers should not differ by a factor of a
 * thousand, as a number in thousands among numbers in whole euros does.
 *
 * @param rows with numbers other than zero, in any order
 */
record Neighbours(List<Statement> rows) {

    /**
     * A row beside one of its neighbours, of which the first is about a thousand or a million times the second.
     *
     * @param odd the row that differs from all others; empty: there are only these two rows
     */
    record Pair(Statement larger, Statement smaller, Factor factor, Optional<Statement> odd) {

        Stream<Statement> both() {
            return Stream.of(larger, smaller);
        }
    }

    /** The factor by which a wrong unit multiplies a number. */
    enum Factor {
        THOUSAND(1e3, BilingualText.of("duizend", "a thousand")),
        MILLION(1e6, BilingualText.of("een miljoen", "a million"));

        /** How many times a number may deviate from the factor, since neighbours are not equal. */
        private static final double WIDE = 3;

        /** The allowed deviation where there is only one neighbour. */
        private static final double NARROW = 2;

        /** The smallest ratio between rows that can be such a factor. */
        static final double LEAST = THOUSAND.times / WIDE;

        private final double times;
        private final BilingualText words;

        Factor(double times, BilingualText words) {
            this.times = times;
            this.words = words;
        }

        /** As "a thousand", before "times". */
        BilingualText words() {
            return words;
        }

        static Optional<Factor> of(double ratio, boolean isAlone) {
            double most = isAlone ? NARROW : WIDE;
            for (Factor factor : values()) {
                if (ratio >= factor.times / most && ratio <= factor.times * most) {
                    return Optional.of(factor);
                }
            }
            return Optional.empty();
        }
    }

    /** The largest ratio between neighbours; where they differ more, none of them can be judged. */
    private static final double ALIKE = 10;

    /** The rows that differ from the others by a factor, each beside the one in the middle. */
    List<Pair> pairs() {
        if (rows.size() < 2) {
            return List.of();
        }
        List<Statement> sorted = rows.stream()
                .sorted(Comparator.comparingDouble(Neighbours::size))
                .toList();
        if (sorted.size() == 2) {
            return pair(sorted.get(0), sorted.get(1), true).stream().toList();
        }
        Statement middle = sorted.get(sorted.size() / 2);
        List<Pair> pairs = new ArrayList<>();
        List<Statement> others = new ArrayList<>();
        for (Statement row : sorted) {
            Optional<Pair> pair = pair(row, middle, false);
            pair.ifPresentOrElse(pairs::add, () -> others.add(row));
        }
        boolean areAlike = size(others.get(others.size() - 1)) / size(others.get(0)) <= ALIKE;
        return areAlike && pairs.size() < others.size() ? pairs : List.of();
    }

    private static Optional<Pair> pair(Statement row, Statement other, boolean isAlone) {
        boolean isLarger = size(row) > size(other);
        Statement larger = isLarger ? row : other;
        Statement smaller = isLarger ? other : row;
        Optional<Statement> odd = isAlone ? Optional.empty() : Optional.of(row);
        return Factor.of(size(larger) / size(smaller), isAlone).map(factor -> new Pair(larger, smaller, factor, odd));
    }

    /** The rows of a report that can be compared with others: leading statements other than zero. */
    static Stream<Statement> rows(Report report) {
        return report.programme().statements().stream()
                .filter(row -> row.isLeading() && row.amount().value().signum() != 0);
    }

    static double size(Statement row) {
        return Math.abs(row.amount().value().doubleValue());
    }
}
