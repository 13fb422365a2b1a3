package nl.overzicht.wording.typed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two numbers are the ends of one span. */
class SpansTest {

    private static final QuantityDefinition AREAS =
            new QuantityDefinition("areas", "gebied", "gebieden", "Gebieden", false);

    private static List<Mention> find(String text) {
        return new Mentions(Language.NL, List.of(AREAS), new Denominations(Set.of())).find(text, new BitSet());
    }

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
        List<String> spans = find(text).stream()
                .flatMap(mention -> mention.span().stream())
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
        assertEquals(span == null ? List.of() : List.of(span, span), spans, text);
    }

    /** A year before "en" has no unit from the amount after it; two numbers may share one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€30 miljoen in 2026 en €55 miljoen in 2027 | €30 miljoen; 2026; €55 miljoen; 2027",
                "30 miljoen in 2026 en 55 miljoen in 2027 | 30 miljoen; 2026; 55 miljoen; 2027",
                "12 gebieden in 2026 en 15 gebieden in 2027 | 12 gebieden; 2026; 15 gebieden; 2027",
                "in 2026 – €55 miljoen | 2026; €55 miljoen",
                "tussen 1900 en 2100 gebieden | 1900; 2100 gebieden",
                "van 1900 tot 2100 gebieden | 1900; 2100 gebieden",
                "van €1900 tot €2100 miljoen | €1900; €2100 miljoen",
                "€1900 en €2100 miljoen | €1900; €2100 miljoen",
                "30 en 55 miljoen | 30; 55 miljoen",
            })
    void aYearIsNoAmount(String text, String numbers) {
        assertEquals(
                numbers,
                find(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .collect(Collectors.joining("; ")));
        assertEquals(
                numbers.replaceAll("(^|; )20(26|27)(?=;|$)", "").replaceFirst("^; ", ""),
                find(text).stream()
                        .filter(mention -> mention.years().isEmpty())
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .collect(Collectors.joining("; ")));
    }
}
