package nl.overzicht.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sets of years compared with plain sets of numbers. */
class YearsTest {

    private static final int PAIRS = 3000;
    private static final int FIRST = 2020;

    private final Random random = new Random(20260113);

    @Test
    void theyAreSets() {
        for (int i = 0; i < PAIRS; i++) {
            Years first = years();
            Years other = years();
            String shown = first + " and " + other;
            Set<Integer> left = set(first);
            Set<Integer> right = set(other);
            assertEquals(left.containsAll(right), first.hold(other), shown);
            assertEquals(left.stream().anyMatch(right::contains), first.meet(other), shown);
            assertEquals(left.isEmpty(), first.isEmpty(), shown);
            assertEquals(left.size(), first.count(), shown);
            assertEquals(minus(left, right), set(first.without(other)), shown);
            assertEquals(minus(left, minus(left, right)), set(first.common(other)), shown);
            Set<Integer> both = new TreeSet<>(left);
            both.addAll(right);
            Years union = Years.union(List.of(first, other));
            assertEquals(both, set(union), shown);
            assertEquals(spans(both), union.spans(), shown);
            for (int year = FIRST - 1; year < FIRST + 14; year++) {
                assertEquals(left.contains(year), first.mayHold(year), shown);
            }
            assertEquals(left.isEmpty() ? Optional.empty() : Optional.of(ends(left)), first.span(), shown);
        }
    }

    @Test
    void unknownYearsMayBeAny() {
        Years some = Years.of(new Period(2026, 2028));
        assertTrue(Years.UNKNOWN.hold(some) && Years.UNKNOWN.hold(Years.UNKNOWN));
        assertFalse(some.hold(Years.UNKNOWN));
        assertTrue(Years.UNKNOWN.meet(some) && some.meet(Years.UNKNOWN) && Years.UNKNOWN.mayHold(1900));
        assertFalse(Years.UNKNOWN.meet(Years.NONE) || Years.NONE.meet(Years.UNKNOWN) || Years.UNKNOWN.isEmpty());
        assertEquals(Years.NONE, some.without(Years.UNKNOWN));
        assertEquals(Years.UNKNOWN, Years.UNKNOWN.without(some));
        assertEquals(some, some.common(Years.UNKNOWN));
        assertEquals(Years.UNKNOWN, Years.union(List.of(some, Years.UNKNOWN)));
        assertEquals(Years.UNKNOWN, Years.of(Optional.empty()));
        assertEquals(some, Years.of(Optional.of(new Period(2026, 2028))));
        assertEquals(Optional.empty(), Years.UNKNOWN.span());
        assertEquals(0, Years.UNKNOWN.count());
    }

    @Test
    void unionOfNoneAndOfOne() {
        Years year = Years.of(new Period(2026, 2026));
        assertEquals(Years.NONE, Years.union(List.of()));
        assertEquals(year, Years.union(List.of(year)));
    }

    @Test
    void aSingleYearIsThatYearFarAwayToo() {
        for (int year : new int[] {1899, 1900, 1901, 2199, 2200, 2201}) {
            assertEquals(
                    List.of(new Period(year, year)),
                    Years.of(new Period(year, year)).spans());
        }
        assertEquals(
                List.of(new Period(1900, 2200)),
                Years.of(new Period(1900, 2200)).spans());
    }

    private Years years() {
        List<Years> parts = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int from = FIRST + random.nextInt(9);
            parts.add(Years.of(new Period(from, from + random.nextInt(4))));
        }
        return Years.union(parts);
    }

    private static Set<Integer> set(Years years) {
        return years.spans().stream()
                .flatMapToInt(Period::years)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> minus(Set<Integer> first, Set<Integer> other) {
        Set<Integer> left = new TreeSet<>(first);
        left.removeAll(other);
        return left;
    }

    private static Period ends(Set<Integer> years) {
        TreeSet<Integer> sorted = new TreeSet<>(years);
        return new Period(sorted.first(), sorted.last());
    }

    private static List<Period> spans(Set<Integer> years) {
        List<Period> spans = new ArrayList<>();
        for (int year : years) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).to() + 1 == year) {
                spans.set(last, new Period(spans.get(last).from(), year));
            } else {
                spans.add(new Period(year, year));
            }
        }
        return spans;
    }
}
