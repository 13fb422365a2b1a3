package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Comparison.Verdict;
import nl.overzicht.sum.Coordinates.Dimension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which wholes are compared with which parts, what follows, and what is not divided: as a second, naive computation has
 * it, over programmes from seeds.
 */
class ComparisonsAgreeTest {

    private static final List<Scope> SCOPES = List.of(
            Scope.PROGRAMME,
            Scope.ofStream("dijken"),
            Scope.ofStream("wegen"),
            Scope.ofArea("noord"),
            Scope.ofArea("west"),
            Scope.of("dijken", "noord"),
            Scope.of("wegen", "west"));

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Dimension, Integer> dimensions = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Integer> remainders = new EnumMap<>(Dimension.class);

    @Test
    void ofAFewProgrammes() {
        compare(100, 1);
    }

    @Test
    @Tag("full")
    void ofFiveHundredProgrammes() {
        compare(500, 30);
    }

    /** @param least how often each outcome must occur: what never does was not tried */
    private void compare(int programmes, int least) {
        for (long seed = 0; seed < programmes; seed++) {
            compare(seed);
        }
        System.out.printf(
                "comparisons against the naive ones: programmes tried %d, sums compared %d, remainders %d, refusals compared %d%n",
                programmes, count(verdicts), count(remainders), verdicts.getOrDefault(Verdict.MORE, 0));
        for (Verdict verdict : Verdict.values()) {
            assertTrue(verdicts.getOrDefault(verdict, 0) >= least, verdicts::toString);
        }
        for (Dimension dimension : Dimension.values()) {
            assertTrue(dimensions.getOrDefault(dimension, 0) >= least, dimensions::toString);
            assertTrue(remainders.getOrDefault(dimension, 0) >= least, remainders::toString);
        }
    }

    private static int count(Map<?, Integer> seen) {
        return seen.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void compare(long seed) {
        List<String> rows = MadeUpRows.of(seed);
        Statements statements = TestRow.of(rows);
        for (Scope scope : SCOPES) {
            Sums sums = Sums.of(statements, scope, unit -> false);
            for (String unit : List.of("EUR", "GBP")) {
                for (Status status : List.of(Status.GRANTED, Status.PAID)) {
                    Measure measure = new Measure("amount", unit);
                    Predicate<Statement> matter = row -> Measure.of(row).equals(measure) && row.status() == status;
                    compare(
                            seed + " " + scope + " " + measure + " " + status + " " + rows,
                            NaiveRows.of(statements, scope::holds, matter),
                            sums.comparisons(measure, status),
                            sums.remainders(measure, status));
                }
            }
        }
    }

    private void compare(
            String what, NaiveRows naive, List<Comparison> comparisons, Map<Dimension, Quantity> notDivided) {
        assertEquals(
                lines(NaiveComparison.of(naive).stream()
                        .map(comparison -> line(
                                comparison.dimension(),
                                ids(comparison.wholes().stream().map(NaiveAmount::row)),
                                ids(comparison.parts().stream().map(NaiveAmount::row)),
                                NaiveRows.add(comparison.wholes()),
                                NaiveRows.add(comparison.parts()),
                                comparison.verdict()))),
                lines(comparisons.stream().map(ComparisonsAgreeTest::line)),
                what);
        assertEquals(NaiveRemainders.of(naive).toString(), notDivided.toString(), what);
        comparisons.forEach(comparison -> {
            verdicts.merge(comparison.verdict(), 1, Integer::sum);
            dimensions.merge(comparison.dimension(), 1, Integer::sum);
        });
        notDivided.keySet().forEach(dimension -> remainders.merge(dimension, 1, Integer::sum));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        for (long seed = 0; seed < 100; seed++) {
            List<Statement> shuffled = new ArrayList<>(TestRow.of(MadeUpRows.of(seed)));
            String before = allLines(shuffled);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(before, allLines(shuffled), "seed " + seed);
        }
    }

    private static String allLines(List<Statement> rows) {
        Sums sums = Sums.of(new Statements(rows), Scope.PROGRAMME, unit -> false);
        Measure euros = new Measure("amount", "EUR");
        return lines(sums.comparisons(euros, Status.GRANTED).stream().map(ComparisonsAgreeTest::line))
                + sums.remainders(euros, Status.GRANTED);
    }

    private static String line(Comparison comparison) {
        return line(
                comparison.dimension(),
                ids(comparison.wholes().stream()),
                ids(comparison.parts().stream()),
                comparison.whole(),
                comparison.sum(),
                comparison.verdict());
    }

    private static String line(
            Dimension dimension,
            String wholes,
            String parts,
            Optional<Quantity> whole,
            Optional<Quantity> sum,
            Verdict verdict) {
        return dimension + " " + wholes + " " + parts + " " + whole + " " + sum + " " + verdict;
    }

    private static String ids(Stream<Statement> rows) {
        return rows.map(Statement::id).distinct().sorted().toList().toString();
    }

    private static String lines(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }
}
