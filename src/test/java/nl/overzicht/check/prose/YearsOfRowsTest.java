package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several years together, when the named rows have other years than all rows. Dijken has 22, 30, 43 and 55 million in
 * 2025 to 2028: Noord 22 and 30 in the first two years, Zuid 43 and 55 in the last two; an earlier estimate was for
 * 2023 to 2028.
 */
class YearsOfRowsTest {

    private static final String ROWS = """
            id,stream,area,quantity,value,unit,status,source,from,to,as_of
            noord.2025,dijken,noord,amount,22,mln EUR,granted,brief,2025,2025,
            noord.2026,dijken,noord,amount,30,mln EUR,granted,brief,2026,2026,
            zuid.2027,dijken,zuid,amount,43,mln EUR,granted,brief,2027,2027,
            zuid.2028,dijken,zuid,amount,55,mln EUR,granted,brief,2028,2028,
            old,duinen,,amount,95,mln EUR,granted,brief,2023,2028,2025-06
            new,duinen,,amount,100,mln EUR,granted,brief,2026,2028,2026-06
            dijken.homes,dijken,,homes,50,homes,target,brief,2020,2022,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # Vanaf 2027 krijgen de Dijken elk jaar €43 miljoen. # PRS-2",
                "nl # Vanaf 2027 krijgen de Dijken elk jaar €44 miljoen. # PRS-1",
                "nl # In de periode 2025-2027 krijgen de Dijken €22 miljoen. # PRS-2",
                "nl # In de periode 2026-2027 krijgen de Dijken €22 miljoen. # PRS-1",
                "nl # In de periode 2025-2026 krijgen de Dijken €43 miljoen. # PRS-1",
                "nl # Tot en met 2026 krijgen de Dijken €55 miljoen. # PRS-1",
                "nl # In ${new.period} krijgen de Dijken €128 miljoen. # PRS-4",
                "nl # In ${new.period} krijgen de Dijken €127 miljoen. # PRS-1",
                "nl # De eerste drie jaar krijgen de Dijken €95 miljoen. # PRS-4",
                "nl # De eerste drie jaar krijgen de Dijken €128 miljoen. # PRS-1",
                "nl # De laatste drie jaar krijgen de Dijken €128 miljoen. # PRS-4",
                "nl # De eerste drie jaar krijgen de Duinen €100 miljoen. # PRS-2",
                "nl # In totaal is in 2025 €22 miljoen toegekend. # PRS-2",
                "nl # In totaal is in 2025 €23 miljoen toegekend. # PRS-4",
                "nl # In totaal is in 2027 €44 miljoen toegekend. # PRS-4",
                "nl # In totaal is in 2030 €44 miljoen toegekend. # PRS-4",
                "nl # In totaal is tot en met 2025 €23 miljoen toegekend. # PRS-4",
                "nl # In totaal is tot en met 2026 €53 miljoen toegekend. # PRS-4",
                "nl # Het programma krijgt in 2025 in totaal €23 miljoen. # PRS-4",
                "nl # Het programma krijgt in 2030 in totaal €23 miljoen. # PRS-4",
                "nl # Het programma krijgt tot en met 2025 in totaal €23 miljoen. # PRS-4",
                "nl # Het programma krijgt tot en met 2024 in totaal €23 miljoen. # PRS-4",
                "nl # In totaal is tot en met 2024 €53 miljoen toegekend. # PRS-4",
            })
    void areThoseOfWhatIsNamed(String language, String text, String expected) {
        assertEquals(expected, TypedCells.codes(language, text, ROWS));
    }
}
