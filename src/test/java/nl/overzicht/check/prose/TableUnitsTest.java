package nl.overzicht.check.prose;

import static nl.overzicht.check.prose.TypedCells.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit of a number in a cell is in the column head, the caption, the text beside the table or the first column. */
class TableUnitsTest {

    private static String findCodes(String language, String text) {
        return TypedCells.findCodes(language, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedrag (x € 1 miljoen)",
                "Bedrag (x €1 mln)",
                "Bedrag × € 1.000.000",
                "Bedrag (in miljoenen euro's)",
                "Bedrag in miljoenen euro’s",
                "Bedrag in mln. euro",
                "Bedrag (€ mln)",
                "Bedrag (mln euro)",
                "€ mln",
                "€ miljoen",
                "mln €",
                "Bedrag (mln)",
                "Bedrag (in mln)",
                "Bedrag (in miljoenen)",
                "Toegekend (x 1 mln euro)",
                "Toegekend, in € miljoen",
                "x 1.000.000 euro",
                "EUR mln",
                "Budget (EUR x 1.000.000)",
                "Budget (M€)",
                "Budget (in € 1 miljoen)",
            })
    void aHeadSaysMillions(String head) {
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-1 59 = €59 miljoen",
                findCodes("nl", table("Geld", "| Gebied | " + head + " |", "| Noord | 42 |", "| Zuid | 59 |")),
                head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedrag (x € 1.000)",
                "Bedrag x 1000 EUR",
                "Bedragen in duizenden euro's",
                "Bedrag (€ 1.000)",
                "Bedrag (k€)",
            })
    void aHeadSaysThousands(String head) {
        assertEquals(
                "PRS-2 42.000 = €42 miljoen; PRS-1 42.001 = €42.001.000",
                findCodes("nl", table("Geld", "| Gebied | " + head + " |", "| Noord | 42.000 |", "| Noord | 42.001 |")),
                head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in € million",
                "Amount (€ million)",
                "Amount, € millions",
                "Amount (€m)",
                "Amount (millions of euros)",
                "Amount in millions of euros",
                "EUR m",
                "Funding (in millions)",
                "Granted (€ mn)",
                "Amount (x €1 million)",
            })
    void anEnglishHeadSaysMillions(String head) {
        assertEquals(
                "PRS-2 42 = €42 million; PRS-1 59 = €59 million",
                findCodes("en", table("Money", "| Area | " + head + " |", "| Noord | 42 |", "| Zuid | 59 |")),
                head);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tabel: Geld per gebied (x € 1 miljoen)\n\n%s",
                "Tabel: Geld per gebied, in miljoenen euro's\n\n%s",
                "Bedragen in miljoenen euro's.\n\nTabel: Geld\n\n%s",
                "Tabel: Geld\n\n%s\n\nBedragen x € 1 mln.",
                "## Geld (x € 1 mln)\n\nTabel: Geld\n\n%s",
                "Onderstaande tabel geeft alle bedragen in miljoenen euro's.\n\nTabel: Geld\n\n%s",
            })
    void theUnitIsBesideTheTable(String text) {
        String table = table("", "| Gebied | 2026 | Toegekend in 2027 |", "| Noord | 17 | 26 |");
        assertEquals("PRS-2 17 = €17 miljoen; PRS-1 26 = €26 miljoen", findCodes("nl", text.formatted(table)), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bedrag; 600",
                "Nr.; 600",
                "Aandeel (%); 600",
                "Projecten; 600",
                "Aantal projecten (x 1.000); 600",
                "Bedrag per woning (€); 600",
                "Jaar; 2026",
                "Budgetcode; 600",
                "Artikelnummer; 600",
                "Begrotingsartikel; 12",
                "Inwoners; 600",
                "Inwoners (in mln); 600",
                "Telefoon; 070 123 45 67",
                "Bedrag (€ mln); art. 12",
                "Bedrag (€ mln); 2026/123",
                "Bedrag (€ mln); 1e fase",
                "Bedrag (€ mln); pm",
                "Bedrag (€ mln); 12 (waarvan 6 in 2027)",
            })
    void whatHasNoUnitIsNotGuessed(String head, String cell) {
        String caption = head.startsWith("Bedrag") && !head.contains("per") ? "Geld" : "Geld (x € 1 miljoen)";
        assertEquals(
                "", findCodes("nl", table(caption, "| Gebied | " + head + " |", "| Noord | " + cell + " |")), head);
    }

    @Test
    void theFirstColumnSaysTheUnitOfItsRow() {
        assertEquals(
                "PRS-2 42 = €42 miljoen; PRS-1 59 = €59 miljoen; PRS-2 50; PRS-1 51",
                findCodes(
                        "nl",
                        table(
                                "Geld",
                                "| | Noord | Zuid | Dijken | De Dijken |",
                                "| Bedrag (€ mln) | 42 | 59 | | |",
                                "| Aantal woningen | | | 50 | 51 |",
                                "| Aandeel (%) | 42 | 58 | | |")));
    }

    /** Text that is not about the numbers of the table gives no unit, nor do lines that contradict each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit is een lange regel over van alles, die ook iets in miljoenen euro's noemt.\n\n%s",
                "Bedragen in miljoenen euro's.\n\n%s\n\nBedragen in duizenden euro's.",
                "Bedragen in miljoenen euro's.\n\n%s\n\nBedragen in miljoenen dollars.",
            })
    void aLineThatSaysNoUnitOfTheTable(String text) {
        assertEquals("", findCodes("nl", text.formatted(table("", "| Gebied | Toegekend |", "| Noord | 41 |"))), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bedragen in miljoenen euro's, afgerond.\n\n%s",
                "Tabel: Geld in miljoenen euro's, afgerond\n\n%s",
                "Bedragen in miljoenen euro's.\n\n%s\n\nAlle cijfers zijn afgerond.",
                "Bedragen in miljoenen euro's.\n\n%s\n\nBedragen in miljoenen euro's, afgerond op miljoenen.",
            })
    void whatIsBesideTheTableSaysThatItIsRounded(String text) {
        String table = table("", "| Stroom | 2026 |", "| Dijken | 30 |", "| Duinen | 8 |");
        assertEquals(
                "PRS-2 30 = circa €30 miljoen; PRS-1 8 = circa €8 miljoen",
                findCodes("nl", text.formatted(table)),
                text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Geld (in duizenden); 42.000; PRS-2 42.000 = €42 miljoen",
                "Geld (in duizenden dollars); 42.000; PRS-1 42.000 = USD 42 miljoen",
                "Geld (in euro's); 42.000.000; PRS-2 42.000.000 = €42 miljoen",
                "Geld (x 1.000 miljoen); 0,042; PRS-2 0,042 = €42 miljoen",
                "Geld (x € 1.000 mln); 0,042; PRS-2 0,042 = €42 miljoen",
                "Geld in miljarden euro's; 0,042; PRS-2 0,042 = €42 miljoen",
                "Geld (€ duizend); 42.000; PRS-2 42.000 = €42 miljoen",
            })
    void theCaptionSaysScaleAndCurrency(String caption, String cell, String expected) {
        assertEquals(
                expected,
                findCodes("nl", table(caption, "| Gebied | Toegekend |", "| Noord | " + cell + " |"))
                        .replace('\u00a0', ' '));
    }

    @Test
    void aCountIsUnderItsNoun() {
        assertEquals(
                "PRS-2 50; PRS-1 51; PRS-1 ruim 50",
                findCodes(
                        "nl",
                        table(
                                "Huizen",
                                "| Stroom | Aantal woningen |",
                                "| Dijken | 50 |",
                                "| Dijken | 51 |",
                                "| Dijken | ruim 50 |")));
        assertEquals("PRS-2 50", findCodes("nl", table("Huizen", "| Stroom | Woningen (doel) |", "| Dijken | 50 |")));
    }
}
