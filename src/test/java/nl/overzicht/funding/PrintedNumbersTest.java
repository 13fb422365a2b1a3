package nl.overzicht.funding;

import static nl.overzicht.funding.Samples.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.TrialCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A computed number promises in print no more than its coarsest part, and what its words say is true of it. */
class PrintedNumbersTest {

    private static final int SUMS = Integer.getInteger("made-up.sums", TrialCounts.of(50_000));

    private final Samples samples = new Samples();

    @ParameterizedTest
    @CsvSource({
        "400,    more-than, 8.37, stated,    400,  more-than",
        "600,    estimated, 8,    stated,    600,  about",
        "400,    more-than, 80,   stated,    500,  about",
        "400,    nearly,    8,    stated,    400,  about",
        "400,    nearly,    95,   stated,    500,  nearly",
        "400,    at-most,   8,    stated,    500,  at-most",
        "400,    at-least,  8,    stated,    400,  at-least",
        "400,    more-than, 208,  more-than, 600,  more-than",
        "400,    more-than, 30,   nearly,    400,  about",
        "1.5,    about,     2.21, stated,    3.7,  about",
        "600,    about,     300,  about,     900,  about",
        "400,    stated,    8.37, stated,    408.37, stated",
    })
    void aSumIsRoundedToTheStepOfItsCoarsestPart(
            String first, String text, String second, String others, String printed, String word) {
        Quantity sum = sum(money(first, precision(text)), money(second, precision(others)));
        assertEquals(
                Optional.of(money(printed, precision(word)).value()),
                sum.printable().map(Quantity::value),
                sum::toString);
        assertEquals(Optional.of(precision(word)), sum.printable().map(Quantity::precision), sum::toString);
        assertEquals(
                money(first, Precision.STATED)
                        .value()
                        .add(money(second, Precision.STATED).value()),
                sum.value());
    }

    @Test
    void halfWayBetweenTwoNoWordsAreTrue() {
        assertEquals(
                Optional.empty(),
                sum(money("400", Precision.MORE_THAN), money("50", Precision.STATED))
                        .printable());
    }

    @Test
    void aSmallRestOfWhatIsCoarseKeepsItsDigits() {
        Quantity whole = money("400", Precision.MORE_THAN);
        Quantity rest = whole.minus(money("380", Precision.STATED)).orElseThrow();
        assertEquals(Optional.of(rest), rest.printable());
        Quantity large = whole.minus(money("90", Precision.STATED)).orElseThrow();
        assertEquals(money("310", Precision.STATED).value(), large.value());
        assertEquals(
                Optional.of(money("300", Precision.MORE_THAN).value()),
                large.printable().map(Quantity::value));
    }

    @Test
    void whatASourceSaysIsPrintedAsItSaysIt() {
        for (Precision precision : Samples.PRECISIONS) {
            Quantity row = samples.quantity(precision);
            assertEquals(Optional.of(row), row.printable());
            assertEquals(Optional.of(row.times(7)), row.times(7).printable());
        }
    }

    @Test
    void wordsAreTrueOfTheSumAndNoFinerThanItsParts() {
        Map<Precision, Integer> seen = new EnumMap<>(Precision.class);
        int apart = 0;
        for (int i = 0; i < SUMS; i++) {
            List<Quantity> parts = parts();
            Optional<Quantity> sum = Quantity.sum(parts);
            if (sum.isEmpty()) {
                continue;
            }
            Optional<Quantity> printed = sum.get().printable();
            apart += printed.isEmpty() ? 1 : 0;
            printed.ifPresent(words -> {
                seen.merge(words.precision(), 1, Integer::sum);
                assertHolds(parts, sum.get(), words);
            });
        }
        System.out.printf("printed sums: tried %d, by precision %s, apart %d%n", SUMS, seen, apart);
        for (Precision precision : Samples.CHECKED) {
            assertTrue(seen.getOrDefault(precision, 0) > SUMS / 500, seen::toString);
        }
        assertTrue(apart > SUMS / 5000);
    }

    private static void assertHolds(List<Quantity> parts, Quantity sum, Quantity words) {
        String shown = parts + " to " + words;
        BigDecimal coarsest = parts.stream().map(Quantity::step).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (sum.precision() == Precision.STATED) {
            assertEquals(sum, words, shown);
        } else if (coarsest.signum() > 0) {
            assertEquals(0, words.value().remainder(coarsest).signum(), shown);
        }
        if (words.value().compareTo(sum.value()) != 0) {
            assertTrue(words.admits(sum.value()), shown);
            assertTrue(
                    Quantity.of(words.value(), words.unit(), words.precision()).admits(sum.value()), shown);
        } else {
            assertEquals(sum.precision(), words.precision(), shown);
        }
    }

    private List<Quantity> parts() {
        List<Quantity> parts = new ArrayList<>();
        int count = 2 + samples.nextBelow(4);
        Precision often = Samples.PRECISIONS.get(samples.nextBelow(Samples.PRECISIONS.size()));
        for (int i = 0; i < count; i++) {
            Precision any = Samples.PRECISIONS.get(samples.nextBelow(Samples.PRECISIONS.size()));
            boolean stated = samples.nextBelow(3) == 0;
            parts.add(amount(stated ? Precision.STATED : samples.nextBelow(3) == 0 ? any : often));
        }
        return parts;
    }

    /** Round ones as often as exact ones, so that sums lie half way too. */
    private Quantity amount(Precision precision) {
        BigDecimal digits = BigDecimal.valueOf(1 + samples.nextBelow(99)).scaleByPowerOfTen(samples.nextBelow(3));
        BigDecimal sign = BigDecimal.valueOf(samples.nextBelow(12) == 0 ? -1 : 1);
        return Quantity.of(digits.multiply(sign).scaleByPowerOfTen(5), Quantity.EUR, precision);
    }

    private static Quantity sum(Quantity... parts) {
        return Quantity.sum(List.of(parts)).orElseThrow();
    }

    private static Precision precision(String id) {
        return Precision.of(id).orElseThrow();
    }
}
