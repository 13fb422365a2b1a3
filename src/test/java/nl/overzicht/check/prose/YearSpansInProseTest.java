package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A number for several years together is the sum of exactly these. Dijken has 22, 30, 43 and 55 million in 2025 to 2028
 * (Noord 12, 10, 25, 24); duinen 95 for 2026 to 2028 as of 2025, which 100 as of 2026 replaced.
 */
class YearSpansInProseTest {

    private static final String ROWS = """
            id,stream,area,quantity,value,unit,status,source,from,to,as_of
            noord.2025,dijken,noord,amount,12,mln EUR,granted,brief,2025,2025,
            zuid.2025,dijken,zuid,amount,10,mln EUR,granted,brief,2025,2025,
            noord.2026,dijken,noord,amount,10,mln EUR,granted,brief,2026,2026,
            zuid.2026,dijken,zuid,amount,20,mln EUR,granted,brief,2026,2026,
            noord.2027,dijken,noord,amount,25,mln EUR,granted,brief,2027,2027,
            zuid.2027,dijken,zuid,amount,18,mln EUR,granted,brief,2027,2027,
            noord.2028,dijken,noord,amount,24,mln EUR,granted,brief,2028,2028,
            zuid.2028,dijken,zuid,amount,31,mln EUR,granted,brief,2028,2028,
            old,duinen,,amount,95,mln EUR,granted,brief,2026,2028,2025-06
            new,duinen,,amount,100,mln EUR,granted,brief,2026,2028,2026-06
            dijken.homes,dijken,,homes,50,homes,target,brief,,,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # Tot en met 2026 krijgen de Dijken €52 miljoen. # PRS-4",
                "nl # Tot en met 2026 krijgen de Dijken €53 miljoen. # PRS-1",
                "nl # Tot en met 2026 krijgen de Dijken €150 miljoen. # PRS-1",
                "nl # Tot en met 2026 krijgen de Dijken €30 miljoen. # PRS-1",
                "nl # De Dijken krijgen €150 miljoen, waarvan €52 miljoen tot en met 2026. # PRS-2 PRS-4",
                "nl # De Dijken krijgen €150 miljoen, waarvan €30 miljoen tot en met 2026. # PRS-2 PRS-1",
                "nl # Tot 2027 krijgen de Dijken €52 miljoen. # PRS-4",
                "nl # Tot 2027 krijgen de Dijken €95 miljoen. # PRS-1",
                "nl # Tot en met 2025 krijgen de Dijken €22 miljoen. # PRS-2",
                "nl # Tot en met 2026 is voor de Dijken in Noord €22 miljoen toegekend. # PRS-4",
                "nl # Tot en met 2026 is voor de Dijken in Noord €52 miljoen toegekend. # PRS-1",
                "nl # In de periode 2025-2027 krijgen de Dijken in totaal €95 miljoen. # PRS-4",
                "nl # In de periode 2025-2027 krijgen de Dijken in totaal €150 miljoen. # PRS-1",
                "nl # Tussen 2026 en 2028 gaat €128 miljoen naar de Dijken. # PRS-4",
                "nl # Tussen 2026 en 2028 gaat €150 miljoen naar de Dijken. # PRS-1",
                "nl # Vanaf 2027 krijgen de Dijken €98 miljoen. # PRS-4",
                "nl # Vanaf 2027 krijgen de Dijken ruim €97 miljoen. # PRS-1",
                "nl # Vanaf 2027 krijgen de Dijken circa €100 miljoen. # PRS-4",
                "nl # Vanaf 2027 krijgen de Dijken €150 miljoen. # PRS-1",
                "nl # Sinds 2026 kregen de Duinen €100 miljoen. # PRS-2",
                "nl # Tot en met 2027 krijgen de Duinen €66 miljoen. # PRS-1",
                "nl # Tot en met ${noord.2026.period.to} krijgen de Dijken €52 miljoen. # PRS-4",
                "nl # Tot en met ${noord.2026.period.to} krijgen de Dijken €53 miljoen. # PRS-1",
                "nl # Tot ${noord.2027.period.to} krijgen de Dijken €52 miljoen. # PRS-4",
                "nl # Vanaf ${noord.2027.period.from} krijgen de Dijken €98 miljoen. # PRS-4",
                "nl # Vanaf ${noord.2027.period.from} krijgen de Dijken €99 miljoen. # PRS-1",
                "nl # Tot eind 2026 krijgen de Dijken €52 miljoen. # PRS-4",
                "nl # Tot eind 2026 krijgen de Dijken €53 miljoen. # PRS-1",
                "nl # Vanaf 1 januari 2027 krijgen de Dijken €98 miljoen. # PRS-4",
                "nl # In 2026 en 2027 krijgen de Dijken €73 miljoen. # PRS-4",
                "nl # In 2026 en 2027 krijgen de Dijken €74 miljoen. # PRS-1",
                "nl # In 2025, 2026 en 2027 krijgen de Dijken samen €95 miljoen. # PRS-4",
                "nl # In 2025, 2026 en 2027 krijgen de Dijken samen €96 miljoen. # PRS-1",
                "nl # In 2025 en 2027 krijgen de Dijken samen €95 miljoen. # PRS-1",
                "nl # De eerste drie jaar krijgen de Dijken €95 miljoen. # PRS-4",
                "nl # De eerste drie jaar krijgen de Dijken €96 miljoen. # PRS-1",
                "nl # De laatste 2 jaar krijgen de Dijken €98 miljoen. # PRS-4",
                "nl # De eerste drie jaar krijgen de Duinen €100 miljoen. # PRS-2",
                "nl # In ${dijken.period} krijgen de Dijken €150 miljoen. # PRS-2",
                "nl # In ${dijken.period} krijgen de Dijken €151 miljoen. # PRS-1",
                "nl # De laatste twee jaar krijgen de Dijken €95 miljoen. # PRS-1",
                "nl # De subsidie van €150 miljoen voor de Dijken wordt vanaf 2027 verlengd. # PRS-2",
                "nl # Gemeenten kunnen tot en met 2026 meedoen, voor de Dijken is €150 miljoen. # PRS-2",
                "en # Up to and including 2026 Dijken receives €52 million. # PRS-4",
                "en # Up to and including 2026 Dijken receives €53 million. # PRS-1",
                "en # Between 2025 and 2027 Dijken receives €95 million. # PRS-4",
                "en # Between 2025 and 2027 Dijken receives €150 million. # PRS-1",
                "en # From 2027 onwards Dijken receives €98 million. # PRS-4",
                "en # From 2027 Dijken receives €150 million. # PRS-1",
                "en # By the end of 2026 Dijken receives €52 million. # PRS-4",
                "en # In the first three years Dijken receives €95 million. # PRS-4",
            })
    void aSumOfSomeYearsIsOfThese(String language, String text, String expected) {
        assertEquals(expected, TypedCells.codes(language, text, ROWS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # De Duinen stijgen van €95 miljoen naar €100 miljoen. # PRS-2 PRS-2",
                "nl # De Duinen stijgen van €96 miljoen naar €100 miljoen. # PRS-1 PRS-2",
                "nl # In 2026 zijn de Duinen verhoogd van €95 naar €100 miljoen. # PRS-2 PRS-2",
                "nl # In 2026 zijn de Duinen verhoogd van 95 naar 101 miljoen euro. # PRS-2 PRS-1",
                "nl # De Dijken gaan van €30 miljoen in 2026 naar €55 miljoen in 2028. # PRS-2 PRS-2",
                "nl # De Dijken gaan van €22 miljoen in 2026 naar €55 miljoen in 2028. # PRS-1 PRS-2",
                "nl # De Dijken gaan tussen 2025 en 2028 van €22 miljoen naar €55 miljoen. # PRS-2 PRS-2",
                "nl # De Dijken gaan tussen 2025 en 2028 van €30 miljoen naar €43 miljoen. # PRS-1 PRS-1",
                "nl # De Dijken gaan van €22 miljoen naar €43 miljoen in 2025-2028. # PRS-2 PRS-1",
                "en # Dijken rises from €22 million to €55 million. # PRS-2 PRS-2",
                "en # Dijken rises from €21 million to €55 million. # PRS-1 PRS-2",
                "en # Dijken rises from €22 million to €56 million. # PRS-2 PRS-1",
                "en # Between 2025 and 2028 Dijken grew from €22 million to €55 million. # PRS-2 PRS-2",
                "en # Between 2025 and 2028 Dijken grew from €30 million to €43 million. # PRS-1 PRS-1",
                "en # Grants for Dijken range from €5 million to €60 million. # PRS-4 PRS-4",
            })
    void eachEndOfAChangeIsOfItsOwnYear(String language, String text, String expected) {
        assertEquals(expected, TypedCells.codes(language, text, ROWS));
    }

    /** Sums, comparisons with another year and ordered lists in a sentence are recomputed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # De Dijken krijgen dertig miljoen euro in 2026. # PRS-2",
                "nl # De Dijken krijgen eenendertig miljoen euro in 2026. # PRS-1",
                "nl # De Dijken krijgen honderdvijftig miljoen euro. # PRS-2",
                "nl # De Dijken krijgen drie\u00ebntwintig miljoen euro in 2025. # PRS-1",
                "nl # De Dijken krijgen vijf van de tien keer gelijk. # ''",
                "en # Dijken receives thirty million euros in 2026. # PRS-2",
                "en # Dijken receives one hundred and fifty-one million euros. # PRS-1",
                "en # Dijken receives a hundred and fifty million euros. # PRS-2",
                "nl # De Dijken en de Duinen krijgen samen €250 miljoen. # PRS-2",
                "nl # De Dijken en de Duinen krijgen samen €240 miljoen. # PRS-1",
                "nl # De Dijken en de Duinen krijgen samen €150 miljoen. # PRS-1",
                "nl # De Dijken, de Duinen en de kades krijgen samen €290 miljoen. # PRS-4",
                "nl # De kades, de Dijken en de Duinen krijgen samen €290 miljoen. # PRS-4",
                "nl # De Dijken en de Duinen krijgen samen met de gemeente €290 miljoen. # PRS-4",
                "nl # De Dijken krijgen €150 miljoen en de Duinen €100 miljoen, samen €240 miljoen. # PRS-2 PRS-2 PRS-1",
                "nl # De Dijken krijgen €150 miljoen, de Duinen €100 miljoen en de gemeente €5 miljoen, samen €255 miljoen."
                        + " # PRS-2 PRS-2 PRS-4 PRS-4",
                "nl # Noord vraagt voor Zuid samen €290 miljoen. # PRS-4",
                "nl # Noord, Zuid en het Programma Droge Voeten krijgen samen €290 miljoen. # PRS-4",
                "nl # Noord en Zuid krijgen in 2026 samen €30 miljoen. # PRS-4",
                "nl # Noord en Zuid krijgen in 2026 samen €43 miljoen. # PRS-1",
                "nl # Noord en Zuid krijgen tot en met 2026 samen €52 miljoen. # PRS-4",
                "nl # De Dijken krijgen in 2026 €8 miljoen meer dan in 2025. # PRS-4",
                "nl # De Dijken krijgen in 2026 €9 miljoen meer dan in 2025. # PRS-1",
                "nl # De Dijken krijgen in 2025 €8 miljoen minder dan in 2026. # PRS-4",
                "nl # De Dijken krijgen in 2025 €8 miljoen meer dan in 2026. # PRS-1",
                "nl # De Dijken krijgen €9 miljoen meer dan in 2025. # PRS-4",
                "en # In 2026 Dijken receives €9 million more than in 2025. # PRS-1",
                "nl # De Dijken krijgen €30 en €43 miljoen in respectievelijk 2026 en 2027. # PRS-2 PRS-2",
                "nl # De Dijken krijgen €43 en €30 miljoen in respectievelijk 2026 en 2027. # PRS-1 PRS-1",
                "nl # De Dijken en de Duinen krijgen respectievelijk €150 en €100 miljoen. # PRS-2 PRS-2",
                "nl # De Dijken en de Duinen krijgen respectievelijk €100 en €150 miljoen. # PRS-1 PRS-1",
                "nl # De Dijken krijgen in Noord en Zuid respectievelijk €79 miljoen en €71 miljoen. # PRS-1 PRS-1",
                "en # In 2025 and 2028 Dijken receives €22 million and €55 million respectively. # PRS-2 PRS-2",
                "en # In 2025 and 2028 Dijken receives €55 million and €22 million respectively. # PRS-1 PRS-1",
            })
    void whatIsComputedIsComputedAgain(String language, String text, String expected) {
        assertEquals(expected, TypedCells.codes(language, text, ROWS));
    }

    /** The rows from which a computed number follows, and the correct value of a wrong one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "De Dijken krijgen in 2026 €8 miljoen meer dan in 2025. # PRS-4 ${noord.2026} (€10 miljoen), "
                        + "${zuid.2026} (€20 miljoen), ${noord.2025} (€12 miljoen), ${zuid.2025} (€10 miljoen)",
                "De Dijken krijgen in 2026 €9 miljoen meer dan in 2025. # PRS-1 €8 miljoen",
                "Tot en met 2026 krijgen de Dijken €53 miljoen. # PRS-1 €52 miljoen",
                "Tot en met 2026 krijgt Noord €22 miljoen. # PRS-4 ${noord.2025} (€12 miljoen), ${noord.2026} (€10 miljoen)",
                "De Dijken en de Duinen krijgen samen €240 miljoen. # PRS-1 €250 miljoen",
            })
    void whatItFollowsFromIsSaid(String text, String expected) {
        assertEquals(expected, TypedCells.advice("nl", text, ROWS));
    }
}
