package nl.overzicht.narrative.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;

/** The sentences that a reader sees. */
class PassageSentencesTest {

    private static final Report REPORT = DefaultReport.load();

    @Test
    void markupIsNotSeenAndFactsAre() {
        assertEquals(
                List.of("Geld", "Er is ruim \u20ac208\u00a0miljoen.", "Dat is veel!", "Echt?", "Ja."),
                of("## Geld\n\nEr is **${pmg.amount}**.[^1] Dat is\n*veel*! Echt? Ja.\n\n[^1]: Ja.\n").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void shortWordsAndInitialsEndNoSentence() {
        assertEquals(
                List.of("Zie Kamerstuk 30 995, nr. 103 van E. Boekholt.", "Dat is dr. Jansen."),
                of("Zie Kamerstuk 30 995, nr. 103 van E. Boekholt. Dat is dr. Jansen."));
    }

    @Test
    void eachCellOfATableIsOne() {
        assertEquals(List.of("Wat", "Hoeveel", "PMG", "\u20ac208\u00a0miljoen"), of("""
                | Wat | Hoeveel |
                |---|---|
                | PMG | ${pmg.amount:bare} |
                """));
    }

    @Test
    void whatIsNoFactStaysAsItWasWritten() {
        assertEquals(List.of("Er is ${no.such} bij 112."), of("Er is ${no.such} bij ${=112}.\n\n${figure.timeline}\n"));
    }

    private static List<String> of(String markdown) {
        return new PassageSentences(REPORT.facts(), REPORT.factText()).of(markdown);
    }
}
