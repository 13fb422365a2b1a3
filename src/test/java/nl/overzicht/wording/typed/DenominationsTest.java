package nl.overzicht.wording.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in any currency, in a programme that has euros, pounds, Canadian dollars and Norwegian kroner. */
class DenominationsTest {

    private static String find(Language language, String text) {
        Denominations denominations = new Denominations(Set.of("EUR", "GBP", "CAD", "NOK"));
        return new Mentions(language, List.of(), denominations)
                .find(text, new BitSet()).stream()
                        .map(mention -> mention.quantity()
                                .map(quantity -> String.join("|", mention.units()) + " "
                                        + quantity.value().toPlainString())
                                .orElse("year"))
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£1,8 miljoen; GBP 1800000",
                "GBP 1,8 miljoen; GBP 1800000",
                "1,8 miljoen pond; GBP 1800000",
                "-£1,8 miljoen; GBP -1800000",
                "£ -1,8 mln; GBP -1800000",
                "5 miljoen pond sterling; GBP 5000000",
                "$5 miljoen; CAD 5000000",
                "5 miljoen dollar; CAD 5000000",
                "US$5 miljoen; USD 5000000",
                "5 miljoen Amerikaanse dollar; USD 5000000",
                "2.500 kronen; NOK 2500",
                "Zweedse kroon is niet 2.500 Zweedse kronen; SEK 2500",
                "3 miljoen Zwitserse franken; CHF 3000000",
                "5 yen; JPY 5",
                "5 zloty; PLN 5",
                "MAD 5 miljoen; MAD 5000000",
                "5 miljoen MAD; MAD 5000000",
                "COP 28;",
                "In 2026 won zij; year",
                "De TOP 5 van ALL 3;",
                "In 2026 EUR 5 miljoen; year, EUR 5000000",
                "In 2026 £5 miljoen; year, GBP 5000000",
                "£10 tot 12 miljoen; GBP 10000000, GBP 12000000",
                "10 tot 12 miljoen pond; GBP 10000000, GBP 12000000",
                "10 tot £12 miljoen; GBP 10000000, GBP 12000000",
                "tussen £10 miljoen en 12 miljoen; GBP 10000000, GBP 12000000",
                "tussen 10 miljoen pond en 12 miljoen pond; GBP 10000000, GBP 12000000",
                "€5 en £6; EUR 5, GBP 6",
                "5 miljoen; EUR 5000000",
            })
    void dutch(String text, String expected) {
        assertEquals(expected == null ? "" : expected, find(Language.NL, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "£1.8m; GBP 1800000",
                "£1.8bn; GBP 1800000000",
                "GBP 1.8 million; GBP 1800000",
                "1.8 million pounds; GBP 1800000",
                "$5 million; CAD 5000000",
                "5 million kroner; NOK 5000000",
                "3 million Swiss francs; CHF 3000000",
                "¥300; JPY 300",
                "between £10 and £12 million; GBP 10000000, GBP 12000000",
                "TRY 2;",
            })
    void english(String text, String expected) {
        assertEquals(expected == null ? "" : expected, find(Language.EN, text));
    }
}
