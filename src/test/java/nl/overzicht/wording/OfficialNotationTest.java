package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The forms of design section "Words and formats", and the same ones on every computer. */
@Isolated("sets the locale of the whole program")
class OfficialNotationTest {

    private static final Wording NL = Wording.of(Language.NL);
    private static final Wording EN = Wording.of(Language.EN);
    private static final QuantityDefinition AREAS =
            new QuantityDefinition("areas", "gebied", "gebieden", "Gebieden", false);

    private static Quantity money(String euros, Precision precision) {
        return Quantity.of(new BigDecimal(euros), Quantity.EUR, precision);
    }

    private static String euros(String euros) {
        return NL.quantity(money(euros, Precision.STATED));
    }

    @Test
    void aStatusOfAListOfOnesOwnHasItsWordElseOursElseItsId() {
        assertEquals("overgemaakt", NL.status(new Status("betaald", 0, "overgemaakt", "", false, false)));
        assertEquals("beschikbaar gesteld", NL.status(new Status("made-available", 5, "", "", false, false)));
        assertEquals("nog te besluiten", NL.status(new Status("nog-te-besluiten", 9, "", "", false, false)));
    }

    @Test
    void amountsInDutch() {
        assertEquals("€600\u00a0miljoen", euros("600000000"));
        assertEquals("€2,5\u00a0miljard", euros("2500000000"));
        assertEquals("€1.234.567", euros("1234567"));
        assertEquals("€1,23\u00a0miljoen", euros("1230000"));
        assertEquals("€1.005\u00a0miljoen", euros("1005000000"));
        assertEquals("€999.999", euros("999999"));
        assertEquals("€12,50", euros("12.5"));
        assertEquals("€0", euros("0"));
        assertEquals("\u2212€3\u00a0miljoen", euros("-3000000"));
    }

    @Test
    void shares() {
        Quantity share = Quantity.of(new BigDecimal("12.5"), Quantity.PERCENT, Precision.ABOUT);
        assertEquals("circa 12,5%", NL.quantity(share));
        assertEquals("about 12.5%", EN.quantity(share));
        assertEquals("circa 13%", NL.round(share, 2));
        Quantity less = share.minus(Quantity.of(BigDecimal.TEN, Quantity.PERCENT, Precision.STATED))
                .orElseThrow();
        assertEquals("circa 2,5\u00a0procentpunt", NL.quantity(less));
        assertEquals("about 2.5\u00a0percentage points", EN.quantity(less));
    }

    @Test
    void amountsInEnglish() {
        assertEquals("more than €400\u00a0million", EN.quantity(money("4e8", Precision.MORE_THAN)));
        assertEquals("€2.5\u00a0billion", EN.quantity(money("2.5e9", Precision.STATED)));
        assertEquals("an estimated €1,234,567", EN.quantity(money("1234567", Precision.ESTIMATED)));
    }

    @Test
    void qualifiersInDutch() {
        List<String> words = new ArrayList<>();
        for (Precision precision : Precision.values()) {
            words.add(NL.quantity(money("4e8", precision))
                    .replace("€400\u00a0miljoen", "")
                    .strip());
        }
        assertEquals(List.of("", "bijna", "maximaal", "ruim", "minimaal", "circa", "naar schatting"), words);
    }

    @Test
    void countsPeriodsAndMoments() {
        assertEquals("18\u00a0gebieden", NL.full(Quantity.ofCount(18, "areas"), AREAS));
        assertEquals("1\u00a0gebied", NL.full(Quantity.ofCount(1, "areas"), AREAS));
        assertEquals("50.000", NL.quantity(Quantity.ofCount(50000, "homes")));
        assertEquals("2026 tot en met 2028", NL.period(new Period(2026, 2028)));
        assertEquals("2026 t/m 2028", NL.periodShort(new Period(2026, 2028)));
        assertEquals("2026", NL.period(new Period(2026, 2026)));
        assertEquals("13\u00a0januari\u00a02026", NL.moment(PartialDate.day(LocalDate.of(2026, 1, 13))));
        assertEquals("eind\u00a02024", NL.moment(PartialDate.partOf(2024, PartialDate.Part.END)));
        assertEquals("June\u00a02025", EN.moment(PartialDate.month(2025, 6)));
        assertEquals("€135\u00a0miljoen per jaar", NL.yearly(money("135e6", Precision.STATED)));
    }

    @Test
    void noAmountBreaksAtTheEndOfALine() {
        for (Language language : Language.values()) {
            for (String euros : List.of("4e8", "2.5e9", "1234567", "12.5")) {
                String bare = Wording.of(language).bare(money(euros, Precision.STATED));
                assertFalse(bare.contains(" "), bare);
            }
        }
    }

    @Test
    void theSameInEveryLocale() {
        List<String> expected = everything();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, everything(), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            Wording wording = Wording.of(language);
            for (Precision precision : Precision.values()) {
                all.add(wording.quantity(money("1234567.5", precision)));
                all.add(wording.full(Quantity.of(new BigDecimal("50000"), "areas", precision), AREAS));
            }
            for (Status status : Status.BUILT_IN) {
                all.add(wording.status(status) + " " + status.id());
            }
            all.add(wording.period(new Period(2026, 2028))
                    + wording.moment(PartialDate.day(LocalDate.of(2026, 4, 13))));
            all.add(WrittenQuantity.read(language, "€1.234", "").toString() + Language.of("nl"));
        }
        return all;
    }
}
