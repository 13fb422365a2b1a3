package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a typed number: which fact, in which form, and whether {@code --fix} may insert it. */
class AdviceInProseTest {

    /** Rows with words beside their numbers. */
    private static final String ROWS = """
            kust.plan,duinen,,amount,95,mln EUR,more-than,reserved,brief,,
            kust.share,duinen,,amount,40,mln EUR,at-most,made-available,brief,,
            noord.homes,,noord,homes,20,homes,about,target,brief,,
            dijken.plan,dijken,,amount,123.4,mln EUR,stated,reserved,brief,,
            dijken.plan.noord,dijken,noord,amount,100,mln EUR,stated,reserved,brief,,
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "De Duinen krijgen 12 woningen. # PRS-4",
                "In Noord hebben de Dijken 50 woningen. # PRS-4",
                "In Zuid hebben de Dijken 51 woningen. # PRS-1 ${dijken.homes} (50)",
                "In 2026 is €37 miljoen toegekend. # PRS-2 ${total.granted.2026}",
                "In 2026 is afgerond €40 miljoen toegekend. # PRS-2 ${total.granted.2026:rounded:1}",
                "In 2027 krijgen de Duinen in Zuid €8 miljoen. # PRS-2 ${duinen.zuid.2027}!",
                "De Dijken krijgen in Noord €25 miljoen. # PRS-2 ${dijken.noord.2027}!",
                "Voor de Dijken in Noord is afgerond €30 miljoen toegekend. # PRS-2 ${dijken.noord.2027:rounded:1}!",
                "Er is €25 miljoen. # PRS-2 ${dijken.noord.2027}!",
                "Er is €85 miljoen. # PRS-2 ${dijken.total.granted}",
                "Er is afgerond €100 miljoen toegekend. # PRS-2 ${total.granted}",
                "Er is ruim €90 miljoen. # PRS-4",
                "Er is ruim €95 miljoen. # PRS-2 ${kust.plan}!",
                "Voor de Duinen is ruim €95 miljoen gereserveerd. # PRS-2 ${kust.plan}!",
                "Voor de Duinen is minimaal €95 miljoen gereserveerd. # PRS-2 ${kust.plan}",
                "Voor de Duinen is maximaal €40 miljoen beschikbaar gesteld. # PRS-2 ${kust.share}!",
                "Voor de Duinen is hooguit €40 miljoen beschikbaar gesteld. # PRS-2 ${kust.share}",
                "De Dijken krijgen €80 tot €90 miljoen. # PRS-4; PRS-4",
                "De Duinen krijgen €90 tot €99 miljoen. # PRS-4; PRS-4",
                "Noord heeft circa 20 woningen. # PRS-2 ${noord.homes:full}!",
                "Noord heeft 20 woningen. # PRS-1 ${noord.homes} (circa 20)",
                "Noord heeft ruim 20 woningen. # PRS-1 ${noord.homes} (circa 20)",
                "Noord heeft afgerond 20 woningen. # PRS-2 ${noord.homes}",
                "De Dijken lopen van 2026 t/m 2027. # PRS-2 ${dijken.period}",
                "De Dijken lopen van 2026 t/m 2028. # PRS-1 ${dijken.period} (2026 tot en met 2027)",
                "De Dijken lopen in 2027. # ''",
                "De Dijken liggen in 2 gebieden. # ''",
                "De Dijken krijgen 10%. # PRS-4",
                "Bij de Dijken is €23,4 miljoen niet verdeeld. # PRS-4 ${dijken.total.reserved} (€123,4 miljoen)",
                "Bij de Dijken is afgerond €23 miljoen niet verdeeld. # PRS-4 ${dijken.total.reserved} (€123,4 miljoen)",
                "Bij de Dijken is ruim €23 miljoen niet verdeeld. # PRS-4 ${dijken.total.reserved} (€123,4 miljoen)"
            })
    void theFactAndTheFormThatFit(String text, String expected) {
        assertEquals(expected, TypedCells.advice("nl", text, ROWS));
    }

    /** A word of precision belongs to the number, and an amount to its currency. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voor de Duinen is €95 miljoen gereserveerd.",
                "Voor de Duinen is ruim €90 miljoen gereserveerd.",
                "Voor de Duinen is bijna €95 miljoen gereserveerd.",
                "Voor de Duinen is maximaal €41 miljoen beschikbaar gesteld.",
                "Voor de Duinen is €40 miljoen beschikbaar gesteld.",
                "Voor de Dijken in Noord is ruim €30 miljoen toegekend.",
                "De Dijken krijgen €86 tot €90 miljoen.",
                "De Dijken krijgen $85 miljoen.",
                "In 2026 is €36 miljoen toegekend.",
                "Bij de Dijken is €23,5 miljoen niet verdeeld.",
                "Bij de Dijken is bijna €23 miljoen niet verdeeld.",
                "Bij de Dijken is maximaal €23 miljoen niet verdeeld.",
                "Bij de Dijken is €22 tot €23 miljoen niet verdeeld."
            })
    void anotherWordIsAnotherNumber(String text) {
        String advice = TypedCells.advice("nl", text, ROWS);
        assertTrue(advice.startsWith("PRS-1 "), advice);
    }
}
