package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.overzicht.TrialCounts;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.typed.Mention;
import nl.overzicht.wording.typed.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written can be read back, with no digit and no qualifier lost. */
class RoundTripTest {

    private static final int VALUES = TrialCounts.of(5000);

    private final Random random = new Random(20260113);

    @ParameterizedTest
    @EnumSource(Language.class)
    void amounts(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = Quantity.of(number(random.nextInt(15) - 2), Quantity.EUR, precision());
            String text = wording.quantity(quantity);
            assertEquals(Optional.of(quantity), WrittenQuantity.read(language, text, ""), text);
        }
    }

    /** Up to the thirty digits that a table may have; marks between groups are none. In a text too. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void amountsOfManyDigits(Language language) {
        Mentions mentions = new Mentions(language, List.of(), new Denominations(List.of()));
        for (int digits = 1; digits <= 30; digits++) {
            Quantity quantity = Quantity.of(new BigDecimal("7".repeat(digits)), Quantity.EUR, Precision.STATED);
            String text = Wording.of(language).quantity(quantity);
            assertEquals(Optional.of(quantity), WrittenQuantity.read(language, text, ""), text);
            assertEquals(
                    List.of(Optional.of(quantity)),
                    mentions.find("Voor x " + text + ".", new BitSet()).stream()
                            .map(Mention::quantity)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void amountsInOtherCurrencies(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = Quantity.of(number(random.nextInt(15) - 2), "USD", precision());
            String text = wording.quantity(quantity);
            assertEquals(Optional.of(quantity), WrittenQuantity.read(language, text, ""), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void counts(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = Quantity.of(number(random.nextInt(9)), "homes", precision());
            String text = wording.quantity(quantity);
            assertEquals(Optional.of(quantity), WrittenQuantity.read(language, text, "homes"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void periods(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            int from = 1000 + random.nextInt(9000);
            Period period = new Period(from, Math.min(9999, from + random.nextInt(3)));
            assertEquals(Optional.of(period), period(wording.period(period), language));
            assertEquals(Optional.of(period), period(wording.periodShort(period), language));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void differentNumbersReadDifferently(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity first = Quantity.of(number(random.nextInt(12)), Quantity.EUR, precision());
            Quantity next = Quantity.of(first.value().add(BigDecimal.ONE), Quantity.EUR, first.precision());
            assertFalse(wording.quantity(first).equals(wording.quantity(next)), wording.quantity(first));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsNotWrittenSoIsNotRead(Language language) {
        Wording wording = Wording.of(language);
        List<String> texts = List.of("", "€", "ruim", "-", "€1.2.3", "€12,34,5", "1e5", "€ 5", "٣", "€5 euro", "--5");
        for (String text : texts) {
            assertEquals(Optional.empty(), WrittenQuantity.read(language, text, "homes"), text);
        }
        String two = wording.qualifier(Precision.AT_LEAST) + " " + wording.qualifier(Precision.ABOUT) + " 5";
        assertEquals(Optional.empty(), WrittenQuantity.read(language, two, "homes"), two);
        String other = wording.qualifier(Precision.NEARLY) + " " + wording.qualifier(Precision.ABOUT) + " 5";
        assertEquals(Optional.empty(), WrittenQuantity.read(language, other, "homes"), other);
        for (String text : List.of("", "26", "2028 tot en met 2026", "2026-2028", "2026 t/m", "٢٠٢٦")) {
            assertEquals(Optional.empty(), period(text, language), text);
        }
    }

    private static Optional<Period> period(String text, Language language) {
        Lexicon words = Lexicons.of(language);
        for (String between : List.of(words.until(), words.untilShort())) {
            int at = text.indexOf(between);
            if (at > 0) {
                return years(text.substring(0, at), text.substring(at + between.length()));
            }
        }
        return years(text, text);
    }

    private static Optional<Period> years(String from, String to) {
        boolean years = from.matches("[0-9]{4}") && to.matches("[0-9]{4}") && from.compareTo(to) <= 0;
        return years ? Optional.of(new Period(Integer.parseInt(from), Integer.parseInt(to))) : Optional.empty();
    }

    private Precision precision() {
        return Precision.values()[random.nextInt(Precision.values().length)];
    }

    private BigDecimal number(int exponent) {
        BigDecimal digits = BigDecimal.valueOf(random.nextInt(20) == 0 ? 0 : random.nextInt(99_999));
        return (random.nextInt(10) == 0 ? digits.negate() : digits).scaleByPowerOfTen(exponent);
    }
}
