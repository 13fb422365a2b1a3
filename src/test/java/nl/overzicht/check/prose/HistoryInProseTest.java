package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replaced or historical number is correct only in a sentence about its moment or about the past. */
class HistoryInProseTest {

    /** Rows of a stream, an area, a stream in an area and the programme, each at several moments; and two that are history. */
    private static final String ROWS = """
            id,stream,area,item,quantity,value,unit,status,role,from,to,as_of,source
            dijken.old,dijken,,,amount,80,mln EUR,granted,history,2020,2022,2019-09,brief
            dijken.a,dijken,,,amount,90,mln EUR,granted,,2026,2028,2024-05,brief
            dijken.b,dijken,,,amount,95,mln EUR,granted,,2026,2028,2025-06,brief
            dijken.c,dijken,,,amount,99,mln EUR,granted,,2026,2028,2026-07,brief
            noord.a,,noord,,amount,11,mln EUR,granted,,2026,2028,2025-06,brief
            noord.b,,noord,,amount,12,mln EUR,granted,,2026,2028,2026-07,brief
            duinen.zuid.a,duinen,zuid,,amount,21,mln EUR,granted,,2026,2028,2025-06,brief
            duinen.zuid.b,duinen,zuid,,amount,22,mln EUR,granted,,2026,2028,2026-07,brief
            duinen.homes.old,duinen,,,homes,30,homes,target,history,2021,2021,,brief
            duinen.homes,duinen,,,homes,40,homes,target,,2026,2028,,brief
            all.a,,,,amount,500,mln EUR,granted,,2026,2028,2025-06,brief
            all.b,,,,amount,600,mln EUR,granted,,2026,2028,2026-07,brief
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "De Dijken krijgen €99 miljoen. # PRS-2 ${dijken.c}!",
                "De Dijken krijgen €95 miljoen. # PRS-1 ${dijken.c} (€99 miljoen)",
                "De Dijken krijgen €90 miljoen. # PRS-1 ${dijken.c} (€99 miljoen)",
                "Noord krijgt €11 miljoen. # PRS-1 ${noord.b} (€12 miljoen)",
                "De Duinen krijgen in Zuid €21 miljoen. # PRS-1 ${duinen.zuid.b} (€22 miljoen)",
                "De Duinen krijgen €21 miljoen. # PRS-1 ${duinen.zuid.b} (€22 miljoen)",
                "Er is €500 miljoen. # PRS-1 ${all.b} (€600 miljoen)",
                "Er is €600 miljoen. # PRS-2 ${all.b}!",
                "De Dijken krijgen €80 miljoen. # PRS-1 ${dijken.old} (€80 miljoen)",
                "De Duinen bouwen 30 woningen. # PRS-1 ${duinen.homes.old} (30)",
            })
    void nowTheLatestHolds(String text, String expected) {
        assertEquals(expected, advice(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "In mei 2024 was dat voor de Dijken €90 miljoen. # PRS-2 ${dijken.a}!",
                "In juni 2025 was dat voor de Dijken €95 miljoen. # PRS-2 ${dijken.b}!",
                "In mei 2024 was dat voor de Dijken €95 miljoen. # PRS-1 ${dijken.c} (€99 miljoen)",
                "Eerder was dat voor de Dijken €95 miljoen. # PRS-2 ${dijken.b}!",
                "In 2021 was dat voor de Dijken €80 miljoen. # PRS-1 ${dijken.old} (€80 miljoen)",
                "In 2020 was dat voor de Dijken €80 miljoen. # PRS-2 ${dijken.old}!",
                "In september 2019 was dat voor de Dijken €80 miljoen. # PRS-2 ${dijken.old}!",
                "Eerder was dat voor de Dijken €80 miljoen. # PRS-2 ${dijken.old}!",
                "Eerder was dat voor de Dijken €81 miljoen. # PRS-1 ${dijken.old} (€80 miljoen)",
                "In juni 2025 was dat voor Noord €11 miljoen. # PRS-2 ${noord.a}!",
                "In juni 2025 was het in totaal €500 miljoen. # PRS-2 ${all.a}!",
                "Eerder bouwden de Duinen 30 woningen. # PRS-2 ${duinen.homes.old:full}!",
                "In 2021 bouwden de Duinen 30 woningen. # PRS-2 ${duinen.homes.old:full}!",
                "Er was €80 miljoen. # PRS-2 ${dijken.old}!",
            })
    void aSentenceMaySpeakOfBefore(String text, String expected) {
        assertEquals(expected, advice(text).replaceAll("(?<=\\(€80 miljoen\\)), .*", ""));
    }

    private static String advice(String text) {
        return TypedCells.advice("nl", text, ROWS);
    }
}
