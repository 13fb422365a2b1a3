package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Statements;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Sum.ReplacedRow;
import org.junit.jupiter.api.Test;

/** Which rows of ordinary tables count, case by case. Numbers are millions of euros. */
class SumsTest {

    private static final Measure AMOUNT = new Measure("amount", "EUR");
    private static final Scope DIJKEN = Scope.ofStream("dijken");
    private static final Scope NOORD = Scope.ofArea("noord");

    @Test
    void itemsAreTheBreakdownOfTheRowWithoutItem() {
        Statements rows = TestRow.of("dijken 100", "dijken//a 60", "dijken//b 40");
        assertEquals("100", allSums(rows, DIJKEN));
        assertEquals("r1 | r2 r3 |", ranks(rows, DIJKEN));
    }

    @Test
    void itemsAddUpWithoutARowAboveThem() {
        assertEquals("100", allSums(TestRow.of("dijken//a 60", "dijken//b 40"), DIJKEN));
    }

    @Test
    void unknownYearsHoldEveryPeriod() {
        assertEquals("30", allSums(TestRow.of("dijken 30", "dijken/noord 2026 10", "dijken/west 2027 20"), DIJKEN));
    }

    @Test
    void aLaterRowReplacesOneWhoseYearsItHolds() {
        Statements rows = TestRow.of("dijken 2026-2030 as-of 2025-09 100", "dijken 2026-2031 as-of 2026-06 120");
        assertEquals("120", allSums(rows, DIJKEN));
        assertEquals("r2 |  | r1", ranks(rows, DIJKEN));
    }

    @Test
    void aMonthIsNotLaterThanTheYearThatItLiesIn() {
        assertEquals(
                "SAME_MATTER", allSums(TestRow.of("dijken 2026 as-of 2025 1", "dijken 2026 as-of 2025-12 2"), DIJKEN));
    }

    @Test
    void yearsPartlyInsideCannotBeCut() {
        Statements rows = TestRow.of("dijken 2026 10", "dijken/noord 2026-2028 30");
        assertEquals("PARTLY_INSIDE", allSums(rows, DIJKEN));
        assertEquals("30", allSums(rows, NOORD));
    }

    @Test
    void theYearsOfAScopeSpeakTogether() {
        Statements rows = TestRow.of("dijken 2026 10", "dijken 2027 20", "dijken/noord 2026-2027 25");
        assertEquals("30", allSums(rows, DIJKEN));
    }

    @Test
    void whatLiesInOtherYearsIsAdded() {
        assertEquals("15", allSums(TestRow.of("dijken 2026-2027 10", "dijken/noord 2028 5"), DIJKEN));
    }

    @Test
    void anAreaLeadsOverItsStreams() {
        Statements rows = TestRow.of("/noord 100", "dijken/noord 60");
        assertEquals("100", allSums(rows, NOORD));
        assertEquals("60", allSums(rows, DIJKEN));
    }

    @Test
    void anAreaBesideAStreamIsNoSumOfBoth() {
        Statements rows = TestRow.of("dijken 2026 10", "/noord 2026 20");
        assertEquals("UNRELATED", allSums(rows, Scope.PROGRAMME));
        assertEquals("10", allSums(rows, DIJKEN));
        assertEquals("20", allSums(rows, NOORD));
    }

    @Test
    void aRowOfTheProgrammeLeadsOverBoth() {
        assertEquals("50", allSums(TestRow.of("/ 50", "dijken 2026 10", "/noord 2026 20"), Scope.PROGRAMME));
    }

    @Test
    void twoRowsOfOneMatterAreNoSum() {
        assertEquals("SAME_MATTER", allSums(TestRow.of("dijken 2026-2028 10", "dijken 2027-2029 10"), DIJKEN));
        assertEquals("SAME_MATTER", allSums(TestRow.of("dijken 10", "dijken 10"), DIJKEN));
    }

    @Test
    void inABreakdownTheyLeaveTheWholeItsSum() {
        Statements rows = TestRow.of("dijken 2026 10", "dijken/noord 2026 4", "dijken/noord 2026 5");
        assertEquals("10", allSums(rows, DIJKEN));
        assertEquals("SAME_MATTER", allSums(rows, NOORD));
    }

    @Test
    void aNegativeItemAsksForAnItemBesideIt() {
        assertEquals("NEGATIVE_ITEM", allSums(TestRow.of("dijken 2026 10", "dijken//terug 2026 -2"), DIJKEN));
        assertEquals("8", allSums(TestRow.of("dijken//eerst 2026 10", "dijken//terug 2026 -2"), DIJKEN));
    }

    @Test
    void statusesAndCurrenciesAreNeverAdded() {
        Statements rows = TestRow.of("dijken 10", "dijken paid 4", "dijken in GBP 3");
        assertEquals("10", allSums(rows, DIJKEN));
        assertEquals(
                List.of("EUR", "GBP"),
                sums(rows, DIJKEN).measures().stream().map(Measure::unit).toList());
    }

    @Test
    void partsCountOnlyWhereTheirWholeIsNot() {
        Statements rows =
                TestRow.of("dijken 10", "dijken/noord part-of r1 4", "dijken same-as r1 11", "dijken history 9");
        assertEquals("10", allSums(rows, DIJKEN));
        assertEquals("4", allSums(rows, NOORD));
    }

    @Test
    void anEstimateStaysOneAndAmongOthersIsAbout() {
        assertEquals("estimated 700", allSums(TestRow.of("dijken 2026-2032 yearly estimated 100"), DIJKEN));
        assertEquals("about 300", allSums(TestRow.of("dijken//a estimated 100", "dijken//b 200"), DIJKEN));
    }

    @Test
    void boundsAndApproximationsStandApart() {
        assertEquals("", allSums(TestRow.of("dijken//a at-most 100", "dijken//b about 200"), DIJKEN));
    }

    @Test
    void anAmountPerYearIsReplacedYearByYear() {
        Statements rows = TestRow.of("dijken 2026-2028 yearly as-of 2025 10", "dijken 2027 as-of 2026 12");
        assertEquals("32", allSums(rows, DIJKEN));
        assertEquals("12", sumsOfYear(rows, DIJKEN, 2027));
        assertEquals("10", sumsOfYear(rows, DIJKEN, 2028));
    }

    @Test
    void aYearHasASumOnlyOfAmountsOfThatYear() {
        Statements rows = TestRow.of("dijken//a 2026 10", "dijken//b 2026 20", "dijken//c 2027-2028 30");
        assertEquals("30", sumsOfYear(rows, DIJKEN, 2026));
        assertEquals("", sumsOfYear(rows, DIJKEN, 2027));
        assertEquals("none", sumsOfYear(rows, DIJKEN, 2030));
    }

    @Test
    void aWholeGivesItsYearsWhereTheyAgreeWithIt() {
        assertEquals(
                "4", sumsOfYear(TestRow.of("dijken 2026-2027 10", "dijken 2026 4", "dijken 2027 6"), DIJKEN, 2026));
        assertEquals("", sumsOfYear(TestRow.of("dijken 2026-2027 10", "dijken 2026 4", "dijken 2027 7"), DIJKEN, 2026));
        assertEquals("", sumsOfYear(TestRow.of("dijken 2026-2027 10", "dijken 2026 4"), DIJKEN, 2026));
    }

    private static Sums sums(Statements rows, Scope scope) {
        return Sums.of(rows, scope, unit -> false);
    }

    private static String allSums(Statements rows, Scope scope) {
        return text(sums(rows, scope).of(AMOUNT, Status.GRANTED));
    }

    private static String sumsOfYear(Statements rows, Scope scope, int year) {
        return text(sums(rows, scope).of(AMOUNT, Status.GRANTED, year));
    }

    /** The sum in millions with its precision; else what is in the way; {@code none} when there is nothing to add. */
    private static String text(Optional<Sum> sum) {
        return sum.map(found -> found.quantity()
                        .map(quantity -> (quantity.precision() == Precision.STATED
                                        ? ""
                                        : quantity.precision().id() + " ")
                                + quantity.value().divide(BigDecimal.valueOf(1_000_000)))
                        .orElseGet(() -> found.conflicts().stream()
                                .map(conflict -> conflict.kind().name())
                                .distinct()
                                .collect(Collectors.joining(" "))))
                .orElse("none");
    }

    /** Ids of the rows that are counted, compared and set aside. */
    private static String ranks(Statements rows, Scope scope) {
        Sum sum = sums(rows, scope).of(AMOUNT, Status.GRANTED).orElseThrow();
        return ids(sum.counted()) + " | " + ids(sum.compared()) + " |"
                + (sum.setAside().isEmpty()
                        ? ""
                        : " "
                                + ids(sum.setAside().stream()
                                        .map(ReplacedRow::row)
                                        .toList()));
    }

    private static String ids(List<Statement> rows) {
        return rows.stream().map(Statement::id).collect(Collectors.joining(" "));
    }
}
