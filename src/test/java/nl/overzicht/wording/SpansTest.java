package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.CountedThing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two numbers are the ends of one span. */
class SpansTest {

    private static final CountedThing AREAS = new CountedThing("areas", "gebied", "gebieden", "Gebieden", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 tot 20 miljoen | 15 tot 20 miljoen",
                "€15-€20 miljoen | €15-€20 miljoen",
                "circa 15 à 20 gebieden | circa 15 à 20 gebieden",
                "tussen de 15 en 20 gebieden | 15 en 20 gebieden",
                "15 en 20 gebieden | ",
                "20 tot 15 gebieden | ",
                "15 gebieden tot 20 miljoen | ",
            })
    void theEndsOfASpanBelongTogether(String text, String span) {
        List<String> spans = new Mentions(Language.NL, List.of(AREAS), new Denominations(Set.of()))
                .in(text, new BitSet()).stream()
                        .flatMap(mention -> mention.span().stream())
                        .map(found -> text.substring(found.start(), found.end()))
                        .toList();
        assertEquals(span == null ? List.of() : List.of(span, span), spans, text);
    }
}
