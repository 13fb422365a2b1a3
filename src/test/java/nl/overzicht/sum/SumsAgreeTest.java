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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.TrialCounts;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Sum.ReplacedRow;
import org.junit.jupiter.api.Test;

/** Sums are those of a second, naive computation, over programmes from seeds; and the order of rows does not matter. */
class SumsAgreeTest {

    private static final int PROGRAMMES = Integer.getInteger("made-up.programmes", TrialCounts.of(500));
    private static final Predicate<String> NOTHING_ELSE_ADDS = unit -> false;
    private static final List<Scope> SCOPES = Stream.of(
                    Optional.<String>empty(), Optional.of("dijken"), Optional.of("wegen"))
            .flatMap(stream -> Stream.of(Optional.<String>empty(), Optional.of("noord"), Optional.of("west"))
                    .map(area -> new Scope(stream, area, Optional.empty())))
            .toList();

    /** How often each outcome was seen: what never occurs was not tried. */
    private enum Outcome {
        SUM,
        SUM_OF_SEVERAL,
        SUM_OF_A_YEAR,
        SET_ASIDE,
        BREAKDOWN,
        CONFLICT,
        BOUNDS_APART
    }

    private final Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
    private int sums;
    private int refusals;

    @Test
    void theyAreThoseOfTheNaiveComputation() {
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            compare(seed);
        }
        System.out.printf(
                "sums against the naive ones: programmes tried %d, sums compared %d, refusals compared %d%n",
                PROGRAMMES, sums, refusals);
        for (Outcome outcome : Outcome.values()) {
            assertTrue(seen.getOrDefault(outcome, 0) >= PROGRAMMES / 17, seen::toString);
        }
    }

    private void compare(long seed) {
        Statements statements = TestRow.of(MadeUpRows.of(seed));
        for (Scope scope : SCOPES) {
            Sums sums = Sums.of(statements, scope, NOTHING_ELSE_ADDS);
            for (String unit : List.of("EUR", "GBP")) {
                for (Status status : List.of(Status.GRANTED, Status.PAID)) {
                    compare(seed, statements, scope, sums, new Measure("amount", unit), status);
                }
            }
        }
    }

    private void compare(long seed, List<Statement> rows, Scope scope, Sums sums, Measure measure, Status status) {
        Predicate<Statement> matter = row -> Measure.of(row).equals(measure) && row.status() == status;
        compare(
                seed + " " + scope + " " + measure + " " + status,
                NaiveSum.of(rows, scope::holds, matter, 0),
                sums.of(measure, status));
        NaiveSum.years()
                .forEach(year -> compare(
                        seed + " " + scope + " " + measure + " " + status + " " + year,
                        NaiveSum.of(rows, scope::holds, matter, year),
                        sums.of(measure, status, year)));
        count(sums.of(measure, status), sums.of(measure, status, 2027));
    }

    private void compare(String what, NaiveSum naive, Optional<Sum> sum) {
        assertEquals(naive.quantity(), sum.flatMap(Sum::quantity), what + " " + naive);
        sums += naive.quantity().isPresent() ? 1 : 0;
        refusals += naive.blocked() ? 1 : 0;
        sum.ifPresent(found -> {
            assertEquals(naive.blocked(), !found.conflicts().isEmpty(), what + " " + naive + found.conflicts());
            assertEquals(naive.setAside(), ids(found.setAside().stream().map(ReplacedRow::row)), what);
        });
    }

    private static Set<String> ids(Stream<Statement> rows) {
        return rows.map(Statement::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private void count(Optional<Sum> all, Optional<Sum> ofYear) {
        all.ifPresent(sum -> {
            count(Outcome.SUM, sum.quantity().isPresent());
            count(
                    Outcome.SUM_OF_SEVERAL,
                    sum.quantity().isPresent() && sum.counted().size() > 1);
            count(Outcome.SET_ASIDE, !sum.setAside().isEmpty());
            count(Outcome.BREAKDOWN, !sum.compared().isEmpty());
            count(Outcome.CONFLICT, !sum.conflicts().isEmpty());
            count(
                    Outcome.BOUNDS_APART,
                    sum.conflicts().isEmpty() && sum.quantity().isEmpty());
        });
        count(Outcome.SUM_OF_A_YEAR, ofYear.flatMap(Sum::quantity).isPresent());
    }

    private void count(Outcome outcome, boolean occurred) {
        seen.merge(outcome, occurred ? 1 : 0, Integer::sum);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            List<Statement> rows = TestRow.of(MadeUpRows.of(seed));
            List<Statement> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(quantities(rows), quantities(shuffled), "seed " + seed);
        }
    }

    private static List<Optional<Quantity>> quantities(List<Statement> rows) {
        Statements statements = new Statements(rows);
        return SCOPES.stream()
                .map(scope -> Sums.of(statements, scope, NOTHING_ELSE_ADDS))
                .flatMap(sums -> sums.of(new Measure("amount", "EUR")).values().stream())
                .map(Sum::quantity)
                .toList();
    }
}
