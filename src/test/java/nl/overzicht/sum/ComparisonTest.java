package nl.overzicht.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Coordinates.Dimension;
import org.junit.jupiter.api.Test;

/** Wholes compared with their next narrower level, and what of them is not divided. Numbers are millions of euros. */
class ComparisonTest {

    private static final Measure AMOUNT = new Measure("amount", "EUR");

    @Test
    void whatTheAreasLeaveIsNotDivided() {
        assertEquals("AREA 30-10 LESS", compare("dijken 30", "dijken/noord 10"));
        assertEquals("{AREA=20}", left("dijken 30", "dijken/noord 10"));
    }

    @Test
    void aWholeThatIsTrueOfItsPartsLeavesNothing() {
        assertEquals("AREA 400-408 AGREES", compare("dijken more-than 400", "dijken/noord 300", "dijken/west 108"));
        assertEquals("{}", left("dijken more-than 400", "dijken/noord 300", "dijken/west 108"));
    }

    @Test
    void theRestKeepsThePrecisionOfTheWhole() {
        assertEquals("{AREA=more-than 22}", left("dijken more-than 400", "dijken/noord 378"));
    }

    @Test
    void partsAboveTheirWhole() {
        assertEquals("AREA 30-31 MORE", compare("dijken 30", "dijken/noord 11", "dijken/west 20"));
        assertEquals("{}", left("dijken 30", "dijken/noord 11", "dijken/west 20"));
    }

    @Test
    void aYearTooFullDoesNotHideBehindTheNext() {
        assertEquals(
                "AREA 10-15 MORE, AREA 20-1 LESS",
                compare("dijken 2026 10", "dijken 2027 20", "dijken/noord 2026 15", "dijken/noord 2027 1"));
        assertEquals("AREA 10-15 MORE", compare("dijken 2026-2027 yearly 10", "dijken/noord 2026 15"));
    }

    @Test
    void aRowOverTwoYearsIsHeldAgainstBoth() {
        assertEquals("AREA 30-25 LESS", compare("dijken 2026 10", "dijken 2027 20", "dijken/noord 2026-2027 25"));
    }

    @Test
    void eachDimensionForItself() {
        assertEquals("AREA 100-60 LESS, ITEM 100-90 LESS", compare("dijken 100", "dijken/noord 60", "dijken//a 90"));
        assertEquals("{AREA=40, ITEM=10}", left("dijken 100", "dijken/noord 60", "dijken//a 90"));
    }

    @Test
    void onlyTheNextLevel() {
        assertEquals("AREA 80-60 LESS, STREAM 100-80 LESS", compare("/ 100", "dijken 80", "dijken/noord 60"));
        assertEquals("{STREAM=20, AREA=40}", left("/ 100", "dijken 80", "dijken/noord 60"));
    }

    @Test
    void yearsInsideAPeriod() {
        assertEquals("YEAR 100-40 LESS", compare("dijken 2026-2030 100", "dijken 2026 20", "dijken 2027 20"));
        assertEquals("{YEAR=60}", left("dijken 2026-2030 100", "dijken 2026 20", "dijken 2027 20"));
    }

    @Test
    void aPeriodInAPeriod() {
        assertEquals(
                "YEAR 100-60 LESS, YEAR 60-70 MORE",
                compare("dijken 2026-2030 100", "dijken 2026-2027 60", "dijken 2026 40", "dijken 2027 30"));
    }

    @Test
    void otherMomentsAreNotCompared() {
        String[] older = {"dijken as-of 2026-06 40", "dijken/noord as-of 2025-12 10", "dijken/west as-of 2025-12 20"};
        assertEquals("AREA 40-30 OTHER_MOMENT", compare(older));
        assertEquals("{}", left(older));
        assertEquals("AREA 40-50 NEWER_PARTS", compare("dijken as-of 2025-06 40", "dijken/noord as-of 2025-12 50"));
    }

    @Test
    void anEstimateIsComparedWithNothing() {
        assertEquals("AREA 600-700 NONE", compare("dijken estimated 600", "dijken/noord 700"));
        assertEquals("{}", left("dijken estimated 600", "dijken/noord 100"));
    }

    @Test
    void anEstimateOfAnotherMomentIsNeither() {
        assertEquals("AREA 40-50 NONE", compare("dijken estimated as-of 2025-06 40", "dijken/noord as-of 2025-12 50"));
    }

    @Test
    void nothingIsNewerThanAWholeWithoutMoment() {
        assertEquals(
                "AREA 70-50 OTHER_MOMENT",
                compare("dijken 2026 as-of 2025 40", "dijken 2027 30", "dijken/noord 2026-2027 as-of 2026-03 50"));
    }

    @Test
    void noRemainderAcrossMomentsOfLevelsBetween() {
        assertEquals("{}", left("/ as-of 2026-06 100", "dijken as-of 2025-12 80", "dijken/noord as-of 2025-12 60"));
    }

    @Test
    void aYearThatANarrowerRowHasAloneIsDivided() {
        assertEquals("{AREA=100, YEAR=60}", left("dijken 2026-2027 100", "dijken 2026 40", "dijken/noord 2028 10"));
    }

    @Test
    void besideNegativeRowsADifferenceKeepsItsSign() {
        assertEquals("AREA 10-25 SIGNED", compare("dijken 10", "dijken/noord 30", "dijken/west -5"));
        assertEquals("{AREA=-15}", left("dijken 10", "dijken/noord 30", "dijken/west -5"));
    }

    @Test
    void partsInDoubtAreNotCompared() {
        assertEquals("", compare("dijken 30", "dijken/noord 2026 10", "dijken/noord 2026 11"));
        assertEquals("{}", left("dijken 30", "dijken/noord 2026 10", "dijken/noord 2026 11"));
    }

    @Test
    void whatNobodyDividesHasNoRemainder() {
        assertEquals("{}", left("dijken 2026-2030 100", "wegen 2026-2030 20"));
    }

    @Test
    void aStreamWithoutAreasIsNotDivided() {
        assertEquals("{AREA=50}", left("dijken/noord 10", "wegen 50"));
    }

    private static String compare(String... rows) {
        return sums(rows).comparisons(AMOUNT, Status.GRANTED).stream()
                .map(comparison -> comparison.dimension() + " "
                        + comparison.whole().map(ComparisonTest::millions).orElse("?") + "-"
                        + comparison.sum().map(ComparisonTest::millions).orElse("?") + " " + comparison.verdict())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String left(String... rows) {
        Map<Dimension, Quantity> left = sums(rows).remainders(AMOUNT, Status.GRANTED);
        return left.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + words(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String words(Quantity quantity) {
        String precision = quantity.precision().id();
        return (precision.equals("stated") ? "" : precision + " ") + millions(quantity);
    }

    private static String millions(Quantity quantity) {
        return quantity.value().divide(BigDecimal.valueOf(1_000_000)).toPlainString();
    }

    private static Sums sums(String... rows) {
        return Sums.of(TestRow.of(rows), Scope.PROGRAMME, unit -> false);
    }
}
