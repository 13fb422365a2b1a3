package nl.overzicht.funding;

import static nl.overzicht.funding.Precision.ABOUT;
import static nl.overzicht.funding.Precision.AT_LEAST;
import static nl.overzicht.funding.Precision.AT_MOST;
import static nl.overzicht.funding.Precision.ESTIMATED;
import static nl.overzicht.funding.Precision.MORE_THAN;
import static nl.overzicht.funding.Precision.NEARLY;
import static nl.overzicht.funding.Precision.STATED;
import static nl.overzicht.funding.Samples.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rule of truth 1: what a source's qualifier says of a number is still true of a sum or difference. */
class PrecisionOfSumsTest {

    private final Samples samples = new Samples();

    @Test
    void theStepIsThePlaceOfTheLastDigit() {
        assertEquals(new BigDecimal("100000000"), money("400", MORE_THAN).step());
        assertEquals(new BigDecimal("1000000"), money("208", MORE_THAN).step());
        assertEquals(new BigDecimal("100000"), money("2.5", MORE_THAN).step());
        assertEquals(BigDecimal.ZERO, money("400", STATED).step());
        assertEquals(new BigDecimal("1000000"), money("208.0", ABOUT).step());
    }

    @Test
    void everySumOfTwoIsAsTheRuleSays() {
        Optional<Precision> apart = Optional.empty();
        assertSum(List.of(STATED, MORE_THAN), Optional.of(MORE_THAN));
        assertSum(List.of(STATED, NEARLY), Optional.of(NEARLY));
        assertSum(List.of(MORE_THAN, NEARLY), Optional.of(ABOUT));
        assertSum(List.of(MORE_THAN, AT_LEAST), Optional.of(AT_LEAST));
        assertSum(List.of(NEARLY, AT_MOST), Optional.of(AT_MOST));
        assertSum(List.of(ABOUT, STATED), Optional.of(ABOUT));
        assertSum(List.of(ABOUT, MORE_THAN), Optional.of(ABOUT));
        assertSum(List.of(ESTIMATED, STATED), Optional.of(ABOUT));
        assertSum(List.of(ESTIMATED, ESTIMATED), Optional.of(ABOUT));
        assertSum(List.of(AT_MOST, AT_LEAST), apart);
        assertSum(List.of(AT_MOST, MORE_THAN), apart);
        assertSum(List.of(AT_LEAST, NEARLY), apart);
        assertSum(List.of(AT_MOST, ABOUT), apart);
        assertSum(List.of(AT_LEAST, ESTIMATED), apart);
    }

    private void assertSum(List<Precision> precisions, Optional<Precision> expected) {
        List<Quantity> parts = new ArrayList<>(samples.quantities(precisions));
        assertEquals(expected, Quantity.sum(parts).map(Quantity::precision), precisions::toString);
        Collections.reverse(parts);
        assertEquals(expected, Quantity.sum(parts).map(Quantity::precision), precisions::toString);
    }

    @Test
    void aSumOfOnePartIsThatPart() {
        for (Precision precision : Samples.PRECISIONS) {
            Quantity amount = samples.quantity(precision);
            assertEquals(Optional.of(amount), Quantity.sum(List.of(amount)));
        }
        assertEquals(Optional.empty(), Quantity.sum(List.of()));
    }

    @Test
    void differentUnitsAreNotAdded() {
        Quantity homes = Quantity.ofCount(18, "homes");
        assertEquals(Optional.empty(), Quantity.sum(List.of(homes, Quantity.ofCount(2, "areas"))));
        assertEquals(Optional.empty(), homes.minus(Quantity.ofCount(2, Quantity.EUR)));
    }

    @Test
    void aSumDoesNotDependOnOrder() {
        Random shuffle = new Random(7);
        for (List<Precision> precisions : Samples.lists(Samples.PRECISIONS, 4)) {
            List<Quantity> parts = new ArrayList<>(samples.quantities(precisions));
            Optional<Quantity> sum = Quantity.sum(parts);
            Collections.shuffle(parts, shuffle);
            assertEquals(sum, Quantity.sum(parts), parts::toString);
        }
    }

    @Test
    void aSumOfSumsIsTheSumOfAll() {
        for (List<Precision> precisions : Samples.lists(Samples.PRECISIONS, 3)) {
            List<Quantity> parts = samples.quantities(precisions);
            Optional<Quantity> all = Quantity.sum(parts);
            Optional<Quantity> inSteps =
                    Quantity.sum(parts.subList(0, 2)).flatMap(first -> Quantity.sum(List.of(first, parts.get(2))));
            assertEquals(all, inSteps, parts::toString);
        }
    }

    @Test
    void theSumOfTrueNumbersIsTrueOfTheSum() {
        for (List<Precision> precisions : Samples.lists(Samples.CHECKED, 3)) {
            for (int i = 0; i < 10; i++) {
                List<Quantity> parts = samples.quantities(precisions);
                BigDecimal sum = parts.stream().map(samples::trueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
                Quantity.sum(parts).ifPresent(total -> assertTrue(total.admits(sum), () -> sum + " of " + parts));
            }
        }
    }

    @Test
    void theDifferenceOfTrueNumbersIsTrueOfTheDifference() {
        for (List<Precision> precisions : Samples.lists(Samples.CHECKED, 2)) {
            for (int i = 0; i < 50; i++) {
                Quantity first = samples.quantity(precisions.get(0));
                Quantity other = samples.quantity(precisions.get(1));
                BigDecimal difference = samples.trueOf(first).subtract(samples.trueOf(other));
                first.minus(other).ifPresent(all -> assertTrue(all.admits(difference), () -> first + " - " + other));
            }
        }
    }

    @Test
    void aDifferenceMirrorsWhatIsSubtracted() {
        Quantity ten = money("10", STATED);
        assertEquals(Optional.of(NEARLY), ten.minus(money("4", MORE_THAN)).map(Quantity::precision));
        assertEquals(Optional.of(MORE_THAN), ten.minus(money("4", NEARLY)).map(Quantity::precision));
        assertEquals(Optional.of(AT_MOST), ten.minus(money("4", AT_LEAST)).map(Quantity::precision));
        assertEquals(Optional.of(AT_LEAST), ten.minus(money("4", AT_MOST)).map(Quantity::precision));
        Quantity more = money("10", MORE_THAN);
        assertEquals(Optional.of(ABOUT), more.minus(more).map(Quantity::precision));
    }

    @Test
    void aYearlyNumberKeepsItsPrecisionOverTheYears() {
        for (Precision precision : Samples.CHECKED) {
            Quantity yearly = samples.quantity(precision);
            Quantity all = yearly.times(7);
            assertEquals(precision, all.precision());
            assertTrue(all.admits(samples.trueOf(yearly).multiply(BigDecimal.valueOf(7))), yearly::toString);
        }
    }
}
