package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is only compared with facts of the stream, the area and the year that its clause names. */
class ScopeInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Voor de Dijken in Noord is €35 miljoen toegekend. # PRS-2 €35 miljoen",
                "Voor de Dijken in Noord is €30 miljoen toegekend. # PRS-1 €30 miljoen",
                "Voor de Dijken in Noord is €42 miljoen toegekend. # PRS-1 €42 miljoen",
                "In Noord krijgen de Dijken €17 miljoen. # PRS-1 €17 miljoen",
                "Noord krijgt afgerond €40 miljoen voor de Dijken. # PRS-2 afgerond €40 miljoen",
                "In 2026 is voor de Dijken in Noord €25 miljoen toegekend. # PRS-1 €25 miljoen",
                "In 2026 is voor de Dijken in Noord €35 miljoen toegekend. # PRS-1 €35 miljoen",
                "In 2026 krijgen de Dijken €85 miljoen. # PRS-1 €85 miljoen",
                "Van 2026 t/m 2027 krijgen de Dijken €85 miljoen. # PRS-2 €85 miljoen; PRS-3 2026 t/m 2027",
                "Tot en met 2027 krijgen de Dijken €85 miljoen. # PRS-2 €85 miljoen",
                "Voor de Dijken is €85 miljoen, waarvan €35 miljoen in Noord. # PRS-2 €85 miljoen; PRS-2 €35 miljoen",
                "De Dijken krijgen €85 miljoen en Noord €42 miljoen. # PRS-2 €85 miljoen; PRS-2 €42 miljoen",
                "Van de €85 miljoen voor de Dijken gaat €35 miljoen naar Noord. # PRS-2 €85 miljoen; PRS-2 €35 miljoen",
                "De Dijken krijgen €85 miljoen en de Duinen €85 miljoen. # PRS-2 €85 miljoen; PRS-1 €85 miljoen",
                "De Dijken krijgen €85 miljoen en de Duinen €15 miljoen. # PRS-2 €85 miljoen; PRS-2 €15 miljoen",
                "€85 miljoen is voor de Dijken en €15 miljoen voor de Duinen. # PRS-2 €85 miljoen; PRS-2 €15 miljoen",
                "De Dijken (€85 miljoen) en de Duinen (€15 miljoen). # PRS-2 €85 miljoen; PRS-2 €15 miljoen",
                "De Dijken en Noord krijgen €85 miljoen. # PRS-2 €85 miljoen",
                "De Dijken krijgen in Noord en Zuid €85 miljoen. # PRS-2 €85 miljoen",
                "De Dijken en Duinen krijgen in Noord €42 miljoen. # PRS-2 €42 miljoen",
                "De Duinen krijgen €42 miljoen. # PRS-1 €42 miljoen",
                "De Dijken en Duinen krijgen in Noord €20 miljoen. # PRS-1 €20 miljoen",
                "De Dijken en de Duinen krijgen in Zuid €25 miljoen. # PRS-1 €25 miljoen",
                "De Dijken krijgen in Noord en Zuid €7 miljoen. # PRS-1 €7 miljoen",
                "In 2027 krijgen de Dijken en Duinen in Noord €10 miljoen. # PRS-1 €10 miljoen",
            })
    void aNumberIsOfWhatItsClauseNames(String text, String expected) {
        String found = TypedCells.findCodes("nl", text).replace('\u00a0', ' ');
        assertEquals(expected.replace("; PRS-3 2026 t/m 2027", ""), found.replaceAll("PRS-. 2026 t/m 2027(; )?", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "In Noord wordt gebouwd. De Dijken krijgen €42 miljoen. # PRS-1 €42 miljoen",
                "De Dijken krijgen €42 miljoen. In Noord wordt gebouwd. # PRS-1 €42 miljoen",
                "Dit gaat over ${duinen.name}. De Dijken krijgen €15 miljoen. # PRS-1 €15 miljoen",
                "De Dijken krijgen €15 miljoen. Dit gaat over ${duinen.name}. # PRS-1 €15 miljoen",
                "Voor ${dijken.name} is €85 miljoen toegekend. # PRS-2 €85 miljoen",
                "Voor ${dijken.name} is €15 miljoen toegekend. # PRS-1 €15 miljoen",
                "In 2026 begon het. De Dijken krijgen €85 miljoen. # PRS-2 €85 miljoen",
                "De Dijken krijgen €85 miljoen. In 2026 begint het. # PRS-2 €85 miljoen",
                "Het duurt tot en met 2027. In 2026 krijgen de Dijken €85 miljoen. # PRS-1 €85 miljoen",
                "In 2026 krijgen de Dijken €85 miljoen. Het duurt tot en met 2027. # PRS-1 €85 miljoen",
                "Volgens de Voorjaarsnota 2026 krijgen de Dijken €85 miljoen. # PRS-2 €85 miljoen",
                "De Dijken 2026 krijgen €85 miljoen. # PRS-1 €85 miljoen",
                "Programma Droge Voeten 2026 geeft de Dijken €85 miljoen. # PRS-2 €85 miljoen",
                "Maar 2026 geeft de Dijken €85 miljoen. # PRS-1 €85 miljoen",
                "Voor Noord geldt dit. Toegekend is €100 miljoen. # PRS-2 €100 miljoen",
                "Toegekend is €100 miljoen. De Dijken zijn hoog. # PRS-2 €100 miljoen",
                "De Dijken zijn toegekend: voor Noord €35 miljoen en voor Zuid €50 miljoen."
                        + " # PRS-2 €35 miljoen; PRS-2 €50 miljoen",
                "De Dijken krijgen €85 miljoen, PDV €100 miljoen. # PRS-2 €85 miljoen; PRS-2 €100 miljoen",
            })
    void aSentenceTakesNothingFromTheNext(String text, String expected) {
        assertEquals(
                expected,
                TypedCells.findCodes("nl", text)
                        .replace('\u00a0', ' ')
                        .replaceAll("; PRS-. [^;€]*20[0-9]{2}[^;€]*", ""));
    }

    /**
     * In each of these an amount belongs to the whole, to several together, or to others, not to what is named beside
     * it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nl # De Dijken krijgen €85 miljoen, het programma €100 miljoen. # PRS-2 PRS-2",
                "nl # Noord krijgt €42 miljoen, het programma €100 miljoen. # PRS-2 PRS-2",
                "nl # De Dijken krijgen €85 miljoen; in totaal is €100 miljoen toegekend. # PRS-2 PRS-2",
                "nl # Er is €100 miljoen, waarvan €85 miljoen voor de Dijken. # PRS-2 PRS-2",
                "nl # Van de €100 miljoen krijgen de Dijken het meeste. # PRS-2",
                "nl # Van de €42 miljoen krijgen de Dijken het meeste. # PRS-1",
                "nl # De Dijken zijn hoog, in totaal is €100 miljoen toegekend. # PRS-2",
                "nl # De Dijken zijn hoog, in totaal is €90 miljoen toegekend. # PRS-1",
                "nl # De Dijken zijn hoog, nu is €100 miljoen toegekend. # PRS-1",
                "nl # De Dijken en de Duinen krijgen samen €100 miljoen. # PRS-2",
                "nl # Noord en Zuid krijgen in totaal €100 miljoen. # PRS-2",
                "nl # De Dijken krijgen €85 miljoen en de Duinen €15 miljoen, samen €90 miljoen. # PRS-2 PRS-2 PRS-1",
                "nl # De Dijken krijgen in totaal €100 miljoen. # PRS-1",
                "nl # De Dijken krijgen €85 miljoen en de Duinen in totaal €42 miljoen. # PRS-2 PRS-1",
                "nl # De Dijken krijgen €85 miljoen, de gemeenten €12 miljoen. # PRS-2 PRS-4",
                "nl # De Dijken krijgen €85 miljoen en het Rijk legt €12 miljoen bij. # PRS-2 PRS-4",
                "nl # De Dijken krijgen €85 miljoen, Rijkswaterstaat €12 miljoen. # PRS-2 PRS-4",
                "nl # De Dijken krijgen €85 miljoen en daarna €42 miljoen. # PRS-2 PRS-1",
                "nl # De Dijken krijgen €85 miljoen, de komende jaren €42 miljoen. # PRS-2 PRS-1",
                "en # Dijken receives €85 million, the programme €100 million. # PRS-2 PRS-2",
                "en # Of the €100 million, €85 million is for Dijken. # PRS-2 PRS-2",
                "en # Dijken and Duinen together receive €100 million. # PRS-2",
                "en # Dijken receives €85 million, altogether €100 million. # PRS-2 PRS-2",
                "en # Dijken receives €85 million, the municipalities €12 million. # PRS-2 PRS-4",
                "en # Dijken receives €85 million, with €42 million to follow. # PRS-2 PRS-1",
            })
    void aClauseMayHaveAnotherSubject(String language, String text, String expected) {
        assertEquals(
                expected,
                TypedCells.findCodes(language, text)
                        .replaceAll(" [^;]*(; )?", " ")
                        .trim());
    }
}
