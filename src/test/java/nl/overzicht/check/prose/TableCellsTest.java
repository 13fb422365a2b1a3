package nl.overzicht.check.prose;

import static nl.overzicht.check.prose.TypedCells.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in a cell is about what its row, its column head, the caption and the words around it name. */
class TableCellsTest {

    private static String findCodes(String language, String text) {
        return TypedCells.findCodes(language, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Noord # Bedrag (€ mln) # ruim 42 # PRS-1 ruim 42 = ruim €42 miljoen",
                "Noord # Bedrag (€ mln) # circa 41 # PRS-1 circa 41 = circa €41 miljoen",
                "Noord # Bedrag (€ mln, circa) # 41 # PRS-1 41 = circa €41 miljoen",
                "Noord (ruim) # Bedrag (€ mln) # 42 # PRS-1 42 = ruim €42 miljoen",
                "Noord # Bedrag (€ mln, maximaal) # 43 # PRS-1 43 = maximaal €43 miljoen",
                "Noord # Bedrag (€ mln) # 43 (minimaal) # PRS-1 43 = minimaal €43 miljoen",
                "Noord # Bedrag (€ mln) # 42* # PRS-2 42 = €42 miljoen",
                "Noord # Bedrag (€ mln) # 42 (berekend) # PRS-2 42 = €42 miljoen",
                "Noord # Bedrag (€ mln) # 42,0 # PRS-2 42,0 = €42 miljoen",
                "Noord # Bedrag (€ mln) # 40-45 # PRS-4 40; PRS-4 45",
                "Noord # Bedrag (€ mln) # -42 # PRS-1 -42 = −€42 miljoen",
                "Noord # Bedrag (€) # €42 miljoen # PRS-2 €42 miljoen",
                "Noord # Bedrag (€ mln) # €42 miljoen # PRS-2 €42 miljoen",
                "Noord # Bedrag (€ mln) # € 42 # PRS-2 € 42 = €42 miljoen",
                "Noord # Bedrag (€ mln) # circa € 42 # PRS-2 circa € 42 = circa €42 miljoen",
                "Noord # Bedrag (€ mln) # -€ 42 # PRS-1 -€ 42 = −€42 miljoen",
                "Noord # Bedrag (x € 1.000) # € 42.000 # PRS-2 € 42.000 = €42 miljoen",
                "Noord # Bedrag (x € 1.000) # € 42.001 # PRS-1 € 42.001 = €42.001.000",
                "Noord # Bedrag (€ mln) # € 42.000.000 # PRS-2 € 42.000.000",
                "Noord # Bedrag (€ mln) # € 100.000 # PRS-1 € 100.000",
                "Noord # Bedrag (€ mln) # € 42,5 mln # PRS-1 € 42,5 mln",
                "Noord # Bedrag (€ mln) # £ 42 # PRS-1 £ 42",
                "Noord # Bedrag (£m) # 42 # PRS-1 42 = GBP 42 miljoen",
                "Noord # Bedrag (USD mln) # 42 # PRS-1 42 = USD 42 miljoen",
                "Kade # Bedrag (€ mln) # 41 # PRS-4 41 = €41 miljoen",
                "Kade in 2026 # Toegekend (€ mln) # 41 # PRS-4 41 = €41 miljoen",
            })
    void theWordsAroundANumberAreOfTheNumber(String row, String head, String cell, String expected) {
        assertEquals(
                expected,
                findCodes("nl", table("Geld", "| Gebied | " + head + " |", "| " + row + " | " + cell + " |"))
                        .replace('\u00a0', ' '));
    }

    @Test
    void aCellMaySayTheCurrencyOfItsRow() {
        assertEquals(
                "PRS-2 42.000.000 = €42 miljoen; PRS-1 42.000.000 = GBP 42 miljoen",
                findCodes(
                                "nl",
                                table(
                                        "Geld",
                                        "| Gebied | Valuta | Bedrag |",
                                        "| Noord | EUR | 42.000.000 |",
                                        "| Noord | GBP | 42.000.000 |"))
                        .replace('\u00a0', ' '));
    }

    @Test
    void aRowAboutSomethingElseContradictsNothing() {
        assertEquals(
                "PRS-4 99 = €99 miljoen; PRS-4 98 = €98 miljoen; PRS-1 97 = €97 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Toegekend in 2026 (x € 1 mln)",
                                "| Nr. | Post | Bedrag |",
                                "| 1 | Kade Oost | 99 |",
                                "| 2 | Sluis | 98 |",
                                "| 3 | | 97 |")));
        assertEquals(
                "PRS-4 €3 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Geld (x € 1 mln)",
                                "| Gebied | Verschil (€ mln) | Mutatie |",
                                "| Noord | 3 | €3 miljoen |")));
    }

    @Test
    void aTotalIsComparedWhereItIsClear() {
        String head = "| Gebied | Toegekend (€ mln) |";
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-2 58 = €58 miljoen; PRS-1 101 = €101 miljoen",
                findCodes("nl", table("Geld", head, "| Noord | 42 |", "| Zuid | 58 |", "| Totaal | 101 |")));
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-2 58 = €58 miljoen; PRS-2 100 = €100 miljoen",
                findCodes("nl", table("Geld", head, "| Noord | 42 |", "| Zuid | 58 |", "| **Totaal** | 100 |")));
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-4 101 = €101 miljoen",
                findCodes("nl", table("Geld", head, "| Noord | 42 |", "| Overig | pm |", "| Totaal | 101 |")));
        assertEquals(
                "PRS-1 41 = €41 miljoen; PRS-1 60 = €60 miljoen; PRS-4 101 = €101 miljoen",
                findCodes("nl", table("Geld", head, "| Noord | 41 |", "| Zuid | 60 |", "| Totaal | 101 |")));
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-4 101 = €101 miljoen",
                findCodes(
                        "nl",
                        table("Geld", head, "| Noord | 42 |", "| Zuid | 58 waarvan 3 later |", "| Totaal | 101 |")));
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-1 101 = €101 miljoen",
                findCodes("nl", table("Geld", head, "| Noord | 42 |", "| Zuid | onbekend |", "| Totaal | 101 |")));
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-2 58 = €58 miljoen; PRS-1 101 = €101 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Geld",
                                "| Nr. | Gebied | Toegekend (€ mln) |",
                                "| 1 | Noord | 42 |",
                                "| 2 | Zuid | 58 |",
                                "| | Totaal | 101 |")));
        assertEquals(
                "PRS-2 30 = €30 miljoen; PRS-2 55 = €55 miljoen; PRS-1 86 = €86 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Geld (x € 1 mln)",
                                "| Jaar | Dijken |",
                                "| 2026 | 30 |",
                                "| 2027 | 55 |",
                                "| Totaal | 86 |")));
        assertEquals(
                "PRS-2 55 = €55 miljoen; PRS-4 86 = €86 miljoen",
                findCodes("nl", table("Geld (x € 1 mln)", "| Jaar | Dijken |", "| 2027 | 55 |", "| Totaal | 86 |")));
    }

    /**
     * A stream in an area is neither the whole stream nor the whole area, even if one is in the head and the other in
     * the row.
     */
    @Test
    void aCellIsOfItsRowAndItsColumn() {
        String head = "| | Noord | Zuid |";
        assertEquals(
                "PRS-2 35 = €35 miljoen; PRS-2 50 = €50 miljoen; PRS-2 7 = €7 miljoen; PRS-2 8 = €8 miljoen;"
                        + " PRS-1 43 = €43 miljoen; PRS-2 58 = €58 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Toegekend (€ mln)",
                                head,
                                "| Dijken | 35 | 50 |",
                                "| Duinen | 7 | 8 |",
                                "| Totaal | 43 | 58 |")));
        assertEquals(
                "PRS-1 50 = €50 miljoen; PRS-1 35 = €35 miljoen; PRS-1 8 = €8 miljoen; PRS-1 7 = €7 miljoen",
                findCodes("nl", table("Toegekend (€ mln)", head, "| Dijken | 50 | 35 |", "| Duinen | 8 | 7 |")));
        assertEquals(
                "PRS-1 20 = €20 miljoen; PRS-1 31 = €31 miljoen",
                findCodes("nl", table("Dijken per jaar (€ mln)", "| Jaar | Noord | Totaal |", "| 2026 | 20 | 31 |")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "${=2026}", "${dijken.period.from}", "Toegekend in 2026"})
    void aHeadNamesTheYear(String year) {
        assertEquals(
                "PRS-2 17 = €17 miljoen; PRS-2 20 = €20 miljoen; PRS-2 37 = €37 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Geld (x € 1 mln)",
                                "| Gebied | " + year + " |",
                                "| Noord | 17 |",
                                "| Zuid | 20 |",
                                "| Totaal | 37 |")));
        assertEquals(
                "PRS-1 25 = €25 miljoen; PRS-1 38 = €38 miljoen; PRS-1 62 = €62 miljoen",
                findCodes(
                        "nl",
                        table(
                                "Geld (x € 1 mln)",
                                "| Gebied | " + year + " |",
                                "| Noord | 25 |",
                                "| Zuid | 38 |",
                                "| Totaal | 62 |")));
    }
}
