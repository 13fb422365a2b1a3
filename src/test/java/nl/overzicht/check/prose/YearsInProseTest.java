package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a sentence with several numbers and several years, each number belongs only to its own year. */
class YearsInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # Zuid krijgt €20 miljoen in 2026 en €38 miljoen in 2027. # PRS-2 PRS-2",
                "nl # Zuid krijgt €38 miljoen in 2026 en €20 miljoen in 2027. # PRS-1 PRS-1",
                "nl # Zuid krijgt in 2026 €20 miljoen en in 2027 €38 miljoen. # PRS-2 PRS-2",
                "nl # Zuid krijgt in 2026 €38 miljoen en in 2027 €20 miljoen. # PRS-1 PRS-1",
                "nl # Zuid krijgt in 2026 €38 miljoen, in 2027 €20 miljoen. # PRS-1 PRS-1",
                "nl # Zuid krijgt €20 miljoen (2026) en €38 miljoen (in 2027). # PRS-2 PRS-2",
                "nl # Zuid krijgt €38 miljoen (2026) en €20 miljoen (in 2027). # PRS-1 PRS-1",
                "nl # Voor Zuid geldt 2026: €20 miljoen; 2027: €38 miljoen. # PRS-2 PRS-2",
                "nl # Voor Zuid geldt 2026: €38 miljoen; 2027: €20 miljoen. # PRS-1 PRS-1",
                "nl # Zuid krijgt in 2026 €20 miljoen, tegen €38 miljoen in 2027. # PRS-2 PRS-2",
                "nl # Zuid krijgt in 2026 €20 miljoen, tegen €37 miljoen in 2027. # PRS-2 PRS-1",
                "nl # In 2026 krijgen de Dijken €30 miljoen en de Duinen €7 miljoen. # PRS-2 PRS-2",
                "nl # In 2026 krijgen de Dijken €30 miljoen en de Duinen €8 miljoen. # PRS-2 PRS-1",
                "nl # In 2027 krijgen de Dijken €20 miljoen en de Duinen €8 miljoen. # PRS-1 PRS-2",
                "nl # In 2026 is €37 miljoen toegekend (2027: €63 miljoen). # PRS-2 PRS-2",
                "nl # In 2026 is €63 miljoen toegekend (2027: €37 miljoen). # PRS-1 PRS-1",
                "en # Zuid receives €20 million in 2026, rising to €38 million in 2027. # PRS-2 PRS-2",
                "en # Zuid receives €38 million in 2026 and €20 million in 2027. # PRS-1 PRS-1",
                "en # In 2026 €37 million was granted, up from €63 million in 2027. # PRS-2 PRS-2",
            })
    void eachNumberIsOfItsYear(String language, String text, String expected) {
        assertEquals(expected, codes(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # De Dijken krijgen €85 miljoen, waarvan €30 miljoen in 2026. # PRS-2 PRS-2",
                "nl # De Dijken krijgen €84 miljoen, waarvan €30 miljoen in 2026. # PRS-1 PRS-2",
                "nl # De Dijken krijgen €85 miljoen, waarvan €30 miljoen in 2026 en €55 miljoen in 2027. # PRS-2 PRS-2 PRS-2",
                "nl # De Dijken krijgen in totaal €85 miljoen, in 2026 €30 miljoen. # PRS-2 PRS-2",
                "nl # De Dijken krijgen €30 miljoen en de Duinen €7 miljoen in 2026. # PRS-2 PRS-2",
                "nl # De Dijken krijgen €55 miljoen en de Duinen €7 miljoen in 2026. # PRS-1 PRS-2",
                "nl # Van de €85 miljoen voor de Dijken is in 2026 €30 miljoen toegekend. # PRS-2 PRS-2",
                "nl # Van de €30 miljoen voor de Dijken in 2026 gaat €10 miljoen naar Noord. # PRS-2 PRS-2",
                "nl # Zuid stijgt van €20 miljoen naar €38 miljoen in 2027. # PRS-2 PRS-2",
                "nl # Zuid stijgt van €21 miljoen naar €38 miljoen in 2027. # PRS-1 PRS-2",
                "nl # Zuid stijgt van €20 miljoen in 2026 naar €38 miljoen in 2027. # PRS-2 PRS-2",
                "nl # Zuid stijgt van €38 miljoen in 2026 naar €20 miljoen in 2027. # PRS-1 PRS-1",
                "nl # Het geld voor Zuid stijgt in 2027 van €20 miljoen in 2026 naar €38 miljoen. # PRS-2 PRS-2",
                "nl # Sinds 2026 kregen de Dijken €85 miljoen, waarvan €55 miljoen in 2027. # PRS-2 PRS-2",
                "en # Dijken receives €85 million, of which €30 million in 2026. # PRS-2 PRS-2",
                "en # Of the €85 million for Dijken, €30 million falls in 2026. # PRS-2 PRS-2",
            })
    void aYearOfAnotherNumberIsNotOfThis(String language, String text, String expected) {
        assertEquals(expected, codes(language, text));
    }

    /**
     * A difference from something other than a year, a mean, or an amount of one of many is not an amount that sources
     * give.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # De Dijken krijgen in 2027 €25 miljoen meer dan in 2026. # PRS-2",
                "nl # De Dijken krijgen in 2027 €24 miljoen meer dan in 2026. # PRS-1",
                "nl # De Dijken krijgen €85 miljoen, dat is €2 miljoen minder dan gevraagd. # PRS-2 PRS-4",
                "nl # De Dijken krijgen €84 miljoen of meer. # PRS-1",
                "nl # De Dijken krijgen €84 miljoen, meer dan ooit. # PRS-1",
                "nl # Het geld voor de Dijken neemt met €24 miljoen toe. # PRS-4",
                "nl # Het geld voor de Dijken gaat met €24 miljoen omhoog. # PRS-4",
                "nl # De Dijken zijn verhoogd met €24 miljoen. # PRS-4",
                "nl # Het Rijk zegt de Dijken €84 miljoen toe. # PRS-1",
                "nl # De Dijken beginnen met €84 miljoen. # PRS-1",
                "nl # De Dijken krijgen gemiddeld €42,5 miljoen per jaar. # PRS-4",
                "nl # De Dijken krijgen €42,5 miljoen per jaar. # PRS-1",
                "nl # De Dijken kosten €1,7 miljoen per woning. # PRS-4",
                "nl # Het verschil voor de Dijken is €24 miljoen. # PRS-4",
                "en # Dijken receives €24 million more in 2027 than in 2026. # PRS-4",
                "en # Dijken rises by €24 million to €55 million in 2027. # PRS-4 PRS-2",
                "en # Dijken receives an average of €42.5 million a year. # PRS-4",
                "en # Dijken was raised by the ministry to €84 million. # PRS-1",
            })
    void aDifferenceContradictsNothing(String language, String text, String expected) {
        assertEquals(expected, codes(language, text));
    }

    private static String codes(String language, String text) {
        return TypedCells.findCodes(language, text)
                .replaceAll(" [^;]*(; )?", " ")
                .trim();
    }
}
