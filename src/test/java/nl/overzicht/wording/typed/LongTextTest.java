package nl.overzicht.wording.typed;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.Sentences;
import nl.overzicht.wording.part.Denominations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repeated pieces of numbers, identifiers, dates and sentences take no more time than their length requires. */
class LongTextTest {

    private static final QuantityDefinition AREAS =
            new QuantityDefinition("areas", "gebied", "gebieden", "Gebieden", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruim €410 miljoen en ",
                "2026-",
                "1 000 ",
                "9",
                "€",
                "tot en met ",
                "van de 20 ",
                "1.",
                "a a a 3 ",
                "‘",
                "1-",
                "1.",
                "a1",
                "......1 ",
                "€",
                "0 1",
                "070-",
                "+31 70 ",
                "artikelen 1, ",
                "Stb. 2026, 1-",
                "NL91 ABNA 1234 ",
                "'",
                "*1",
                "36 600 VII",
                "tel. 1 ",
                "–1",
                "nummer",
                "1:",
                "www."
            })
    void aLongTextTakesTimeByItsLength(String piece) {
        Mentions mentions = new Mentions(Language.NL, List.of(AREAS), new Denominations(Set.of()));
        String text = piece.repeat(20_000 / piece.length());
        ProcessorTime.atMost(Duration.ofSeconds(5), () -> {
            BitSet dates = new BitSet();
            new Dates(Language.NL).find(text).forEach(date -> dates.set(date.start(), date.end()));
            mentions.find(text, new BitSet());
            mentions.find(text, dates);
            return Sentences.split(text, Language.NL);
        });
    }
}
