package nl.overzicht.wording.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.overzicht.TrialCounts;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.Wording;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads what people type in running text, and all that we write ourselves. */
class MentionsTest {

    private static final QuantityDefinition HOMES =
            new QuantityDefinition("homes", "nieuwe woning", "nieuwe woningen", "Woningen", true);
    private static final QuantityDefinition AREAS =
            new QuantityDefinition("areas", "gebied", "gebieden", "Gebieden", false);
    private static final QuantityDefinition AGE = new QuantityDefinition("age", "jaar", "jaar", "Leeftijd", false);
    private static final QuantityDefinition YEARS = new QuantityDefinition("years", "jaar", "jaar", "Jaren", false);
    private static final QuantityDefinition MONEY = new QuantityDefinition("amount", "", "", "Bedrag", true);
    private static final List<QuantityDefinition> QUANTITIES = List.of(MONEY, HOMES, AREAS, AGE, YEARS);
    private static final int VALUES = TrialCounts.of(3000);
    private final Random random = new Random(20260113);

    private static List<Mention> find(Language language, String text) {
        return new Mentions(language, QUANTITIES, new Denominations(Set.of())).find(text, new BitSet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAmountThatWeWrite(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = Quantity.of(number(random.nextInt(14) - 2), Quantity.EUR, precision());
            for (boolean yearly : new boolean[] {false, true}) {
                String written = yearly ? wording.yearly(quantity) : wording.quantity(quantity);
                String text = "Voor x " + written + ".";
                List<Mention> found = find(language, text);
                assertEquals(1, found.size(), text);
                assertEquals(Optional.of(quantity), found.get(0).quantity(), text);
                assertEquals(yearly, found.get(0).perYear(), text);
                assertEquals(
                        written,
                        text.substring(found.get(0).start(), found.get(0).end()));
                assertTrue(found.get(0).house(), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCountThatWeWrite(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            Quantity quantity = Quantity.of(number(random.nextInt(7)).abs(), "homes", precision());
            String written = wording.full(quantity, HOMES);
            String text = "x " + written + " y";
            List<Mention> found = find(language, text);
            assertEquals(Optional.of(quantity), found.get(0).quantity(), text);
            assertEquals(
                    written, text.substring(found.get(0).start(), found.get(0).end()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPeriodThatWeWriteAndNoDate(Language language) {
        Wording wording = Wording.of(language);
        for (int i = 0; i < VALUES; i++) {
            int from = 1900 + random.nextInt(290);
            Period period = new Period(from, from + random.nextInt(5));
            for (String written : List.of(wording.period(period), wording.periodShort(period))) {
                List<Mention> found = find(language, "x " + written + ", y");
                assertEquals(
                        List.of(Optional.of(period)),
                        found.stream().map(Mention::years).toList(),
                        written);
            }
            PartialDate.Part part = PartialDate.Part.values()[random.nextInt(6)];
            PartialDate when = switch (part) {
                case DAY -> PartialDate.day(LocalDate.ofYearDay(from, 1 + random.nextInt(365)));
                case MONTH -> PartialDate.month(from, 1 + random.nextInt(12));
                default -> PartialDate.partOf(from, part);
            };
            String moment = wording.moment(when);
            int dates = part == PartialDate.Part.YEAR ? 0 : 1;
            assertEquals(dates, new Dates(language).find("x " + moment + " y").size(), moment);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410 miljoen euro | 410000000 EUR stated",
                "ca. € 1,5 mld. | 1500000000 EUR about",
                "EUR 3 mln | 3000000 EUR stated",
                "€1.5 miljoen | 1500000 EUR stated",
                "-€3 miljoen | -3000000 EUR stated",
                "€ 50 000 | 50000 EUR stated",
                "zo’n 20 NPLV-gebieden | 20 areas about",
                "50.000 betaalbare nieuwe woningen | 50000 homes stated",
                "12,5% | 12.5 % stated",
                "12 procent | 12 % stated",
                "8 tot en met 27 jaar | 8 age stated; 27 age stated",
                "18 van de 20 gebieden | 18 areas stated; 20 areas stated",
                "tussen €15 en €20 miljoen | 15000000 EUR stated; 20000000 EUR stated",
                "van 2025 tot 2030 | 2025-2029",
                "2026–2028 en tot en met 2031 | 2026-2028; 2031-2031",
                "2 miljoen woningen | 2000000 homes stated",
                "±€400 miljoen | 400000000 EUR about",
                "+/- 400 woningen | 400 homes about",
                "plm. 400 woningen | 400 homes about",
                "rond de 400 woningen | 400 homes about",
                "geraamd op €3 mld. | 3000000000 EUR estimated",
                "minder dan 3% | 3 % at-most",
            })
    void whatPeopleType(String text, String expected) {
        assertEquals(expected, show(find(Language.NL, text)), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over €410m | 410000000 EUR more-than",
                "EUR 1.2bn a year | 1200000000 EUR stated",
                "up to €3,500 | 3500 EUR at-most",
                "about 12.5 per cent | 12.5 % about",
                "fewer than 12.5 per cent | 12.5 % at-most",
                "estimated at €3bn | 3000000000 EUR estimated",
                "approx. €3bn | 3000000000 EUR about",
            })
    void whatPeopleTypeInEnglish(String text, String expected) {
        assertEquals(expected, show(find(Language.EN, text)), text);
    }

    @Test
    void whatIsNoNumberWithAUnit() {
        for (String text : List.of(
                "artikel 12",
                "de A2",
                "covid-19",
                "TZ202601-123",
                "12-jarigen",
                "10:30 uur",
                "1.2.3 gebieden",
                "19",
                "een 20e gebied",
                "v1.5%",
                "twintig gebieden",
                "€",
                "20. Gebieden",
                "€" + "9".repeat(40),
                "٢٠ gebieden")) {
            assertEquals("", show(find(Language.NL, text)), text);
        }
    }

    private static String show(List<Mention> found) {
        return String.join(
                "; ",
                found.stream()
                        .map(mention -> mention.quantity()
                                .map(number -> number.value().toPlainString() + " " + number.unit() + " "
                                        + number.precision().id())
                                .orElseGet(() -> mention.years().orElseThrow().from() + "-"
                                        + mention.years().orElseThrow().to()))
                        .toList());
    }

    private Precision precision() {
        return Precision.values()[random.nextInt(Precision.values().length)];
    }

    private BigDecimal number(int exponent) {
        BigDecimal digits = BigDecimal.valueOf(random.nextInt(20) == 0 ? 0 : random.nextInt(99_999));
        return (random.nextInt(10) == 0 ? digits.negate() : digits).scaleByPowerOfTen(exponent);
    }
}
