package nl.overzicht.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.overzicht.finding.Language;
import org.junit.jupiter.api.Test;

/** Sentences end where a reader sees their end. */
class SentencesTest {

    private static List<String> split(String text) {
        return Sentences.split(text, Language.NL).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    @Test
    void marksThatEndAndPointsThatDoNot() {
        assertEquals(List.of("Er is €2.5 mln. nodig.", "En nu?", "Ja!"), split("Er is €2.5 mln. nodig. En nu? Ja!"));
        assertEquals(
                List.of("Zie Stb. 2020, 141 en nr. 5 van E. Jansen."),
                split("Zie Stb. 2020, 141 en nr. 5 van E. Jansen."));
        assertEquals(List.of("Hij zei ‘nee.’", "Zij (ook.)", "Klaar"), split("Hij zei ‘nee.’ Zij (ook.) Klaar"));
        assertEquals(List.of("Tot 2029.", "2030 volgt."), split("Tot 2029. 2030 volgt."));
        assertEquals(List.of(), split(" \u00a0 "));
    }
}
