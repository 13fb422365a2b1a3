package nl.overzicht.wording.typed;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.wording.Sentences;
import org.junit.jupiter.api.Test;

/** Repeated pieces of numbers, dates and sentences take no more time than their length requires. */
class LongTextTest {

    private static final QuantityDefinition AREAS =
            new QuantityDefinition("areas", "gebied", "gebieden", "Gebieden", false);

    @Test
    void aLongTextTakesTimeByItsLength() {
        List<String> pieces = List.of(
                "ruim €410 miljoen en ",
                "2026-",
                "1 000 ",
                "9",
                "€",
                "tot en met ",
                "van de 20 ",
                "1.",
                "a a a 3 ",
                "‘");
        Mentions mentions = new Mentions(Language.NL, List.of(AREAS), new Denominations(Set.of()));
        ProcessorTime.atMost(Duration.ofSeconds(10), () -> {
            for (String piece : pieces) {
                String text = piece.repeat(20_000 / piece.length());
                mentions.find(text, new BitSet());
                new Dates(Language.NL).find(text);
                Sentences.split(text, Language.NL);
            }
            return pieces;
        });
    }
}
