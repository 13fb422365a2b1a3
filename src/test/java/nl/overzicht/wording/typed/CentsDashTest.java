package nl.overzicht.wording.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.finding.Language;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the place of cents goes with the amount when that is replaced; a dash of the sentence stays. */
class CentsDashTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x € 187.500,- y | € 187.500,-",
                "x € 187.500,-. | € 187.500,-",
                "x € 187.500,-- y | € 187.500,--",
                "x € 187.500,— y | € 187.500,—",
                "x € 187.500,– y | € 187.500,–",
                "x € 187.500,= y | € 187.500,=",
                "x 187.500,- euro y | 187.500,- euro",
                "x € 2026,- y | € 2026,-",
                "x € 187.500, – y | € 187.500",
                "x € 187.500,—y | € 187.500",
                "x € 187.500 - y | € 187.500",
            })
    void isPartOfTheAmount(String text, String expected) {
        List<Mention> found =
                new Mentions(Language.NL, List.of(), new Denominations(Set.of())).find(text, new BitSet());
        assertEquals(
                List.of(expected),
                found.stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .toList());
    }
}
