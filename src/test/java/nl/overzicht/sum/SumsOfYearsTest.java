package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Sum.ReplacedRow;
import org.junit.jupiter.api.Test;

/** Single years, periods of several years, items, and the moments of a sum. Numbers are millions of euros. */
class SumsOfYearsTest {

    private static final Measure AMOUNT = new Measure("amount", "EUR");

    @Test
    void singleYearsStandApartFromAPeriodOfSeveral() {
        Statements rows = TestRow.of("dijken/noord 2026 10", "dijken/zuid 2026 5", "dijken/west 2026-2028 30");
        assertEquals("15 of r1 r2", apart(rows, 2026));
        assertEquals("none", apart(rows, 2027));
        assertEquals("45 of r1 r2 r3", text(sums(rows).of(AMOUNT, Status.GRANTED)));
    }

    @Test
    void nothingStandsApartWhereRowsAreInTheWay() {
        assertEquals("none", apart(TestRow.of("dijken 2026 10", "dijken 2026 12"), 2026));
        assertEquals("none", apart(TestRow.of("dijken 2026-2027 10"), 2026));
        assertEquals("none", apart(TestRow.of("dijken 10"), 2026));
    }

    @Test
    void someYearsTogetherHaveASumWhereNothingIsDivided() {
        Statements rows = TestRow.of(
                "dijken/noord 2026 10",
                "dijken/noord 2027 12",
                "dijken/noord 2028 14",
                "dijken/zuid 2026-2027 5",
                "dijken/west 2029-2031 7");
        assertEquals("27 of r1 r2 r4", sumsOfPeriod(rows, 2026, 2027));
        assertEquals("27 of r1 r2 r4", sumsOfPeriod(rows, 1, 2027));
        assertEquals("21 of r3 r5", sumsOfPeriod(rows, 2028, 9999));
        assertEquals("48 of r1 r2 r3 r4 r5", sumsOfPeriod(rows, 2026, 2031));
        assertEquals("none", sumsOfPeriod(rows, 2027, 2028));
        assertEquals("none", sumsOfPeriod(rows, 2020, 2025));
    }

    @Test
    void someYearsOfAWholeAreTheRowsOfTheseYears() {
        String[] years = {"dijken 2026-2028 30", "dijken 2026 10", "dijken 2027 12", "dijken 2028 8"};
        assertEquals("22 of r2 r3", sumsOfPeriod(TestRow.of(years), 2026, 2027));
        assertEquals("30 of r1", sumsOfPeriod(TestRow.of(years), 2026, 2028));
        years[3] = "dijken 2028 9";
        assertEquals("none", sumsOfPeriod(TestRow.of(years), 2026, 2027));
        assertEquals("none", sumsOfPeriod(TestRow.of("dijken 10", "dijken/noord 2026 4"), 2026, 2027));
        assertEquals("none", sumsOfPeriod(TestRow.of("dijken 2026 10", "dijken 2026 12", "dijken 2027 1"), 2026, 2027));
    }

    @Test
    void periodsOfSeveralYearsHaveSumsOfTheirOwn() {
        Statements rows = TestRow.of(
                "dijken/noord 2026 10",
                "dijken/zuid 2026-2028 5",
                "dijken/west 2026-2028 30",
                "dijken/oost 2027-2029 1");
        assertEquals(List.of("35 of r2 r3", "1 of r4"), periods(rows));
    }

    @Test
    void periodsHaveNoneWhereYearsAreUnknownOrInTheWay() {
        assertEquals(List.of(), periods(TestRow.of("dijken 10")));
        assertEquals(List.of(), periods(TestRow.of("dijken 2026 10", "dijken 2027 12")));
        assertEquals(List.of(), periods(TestRow.of("dijken 2026-2028 10", "dijken 2026-2028 12")));
    }

    @Test
    void aYearHasOnlyRowsThatMayBeOfIt() {
        Statements rows = TestRow.of(
                "dijken/noord 2026 10", "dijken/noord/a 2026 4", "dijken/noord 2027 20", "dijken/noord/a 2027 8");
        Sum sum = sums(rows).of(AMOUNT, Status.GRANTED, 2026).orElseThrow();
        assertEquals("10 of r1", text(Optional.of(sum)));
        assertEquals("r2", ids(sum.compared().stream()));
    }

    @Test
    void aRowIsSetAsideInTheYearsThatItTouches() {
        Statements rows = TestRow.of(
                "dijken 2026 as-of 2025-01 1",
                "dijken 2026 as-of 2026-01 2",
                "dijken 2027 as-of 2025-01 3",
                "dijken 2027 as-of 2026-01 4");
        Sums sums = sums(rows);
        assertEquals("r1", setAside(sums.of(AMOUNT, Status.GRANTED, 2026)));
        assertEquals("r3", setAside(sums.of(AMOUNT, Status.GRANTED, 2027)));
        assertEquals("r1 r3", setAside(sums.of(AMOUNT, Status.GRANTED)));
    }

    @Test
    void theMomentsAreThoseOfTheRowsThatCount() {
        Statements rows = TestRow.of("dijken/noord as-of 2025-03 1", "dijken/zuid as-of 2026-01 2", "dijken/west 3");
        Sum sum = sums(rows).of(AMOUNT, Status.GRANTED).orElseThrow();
        assertEquals(PartialDate.month(2025, 3), sum.earliest().orElseThrow());
        assertEquals(PartialDate.month(2026, 1), sum.latest().orElseThrow());
        assertTrue(sums(TestRow.of("dijken 3"))
                .of(AMOUNT, Status.GRANTED)
                .orElseThrow()
                .latest()
                .isEmpty());
    }

    @Test
    void anItemIsOneOfItsStreamAndArea() {
        Statements rows = TestRow.of(
                "dijken/noord/a 2026 1",
                "dijken/noord/a 2027 2",
                "dijken/noord/b 4",
                "dijken/zuid/a 8",
                "/noord/a 16",
                "dijken//a 32");
        Scope item = Scope.of("dijken", "noord").ofItem("a");
        assertEquals("3 of r1 r2", text(Sums.of(rows, item, unit -> false).of(AMOUNT, Status.GRANTED)));
        assertFalse(item.hasIds());
        assertTrue(Scope.of("dijken", "noord").hasIds());
        assertFalse(Scope.NO_STREAM.hasIds());
    }

    @Test
    void rowsOfNoStreamAreAScope() {
        Statements rows = TestRow.of("dijken/noord 1", "/noord 2", "/zuid 4");
        assertEquals(
                "6 of r2 r3", text(Sums.of(rows, Scope.NO_STREAM, unit -> false).of(AMOUNT, Status.GRANTED)));
    }

    private static Sums sums(Statements rows) {
        return Sums.of(rows, Scope.PROGRAMME, unit -> false);
    }

    private static String sumsOfPeriod(Statements rows, int from, int to) {
        return text(sums(rows).findOfPeriod(AMOUNT, Status.GRANTED, new Period(from, to)));
    }

    private static String apart(Statements rows, int year) {
        return text(sums(rows).findSeparate(AMOUNT, Status.GRANTED, year));
    }

    private static List<String> periods(Statements rows) {
        return sums(rows).ofPeriods(AMOUNT, Status.GRANTED).stream()
                .map(sum -> text(Optional.of(sum)))
                .toList();
    }

    private static String setAside(Optional<Sum> sum) {
        return ids(sum.orElseThrow().setAside().stream().map(ReplacedRow::row));
    }

    private static String text(Optional<Sum> sum) {
        return sum.map(found -> found.quantity().orElseThrow().value().divide(BigDecimal.valueOf(1_000_000)) + " of "
                        + ids(found.counted().stream()))
                .orElse("none");
    }

    private static String ids(Stream<Statement> rows) {
        return rows.map(Statement::id).collect(Collectors.joining(" "));
    }
}
