package nl.overzicht.check.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others say, dates, citations and names hold numbers that are none of ours; what only resembles them does. */
class IgnoredRangesInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '^',
            value = {
                "De krant schrijft: ‘De Dijken krijgen €41 miljoen.’ # ^^",
                "De krant schrijft: “De Dijken krijgen €41 miljoen”. # ^^",
                "De krant schrijft: „De Dijken krijgen €41 miljoen”. # ^^",
                "De krant schrijft: «De Dijken krijgen €41 miljoen». # ^^",
                "De krant schrijft: \"De Dijken krijgen €41 miljoen\". # ^^",
                "‘De Dijken’s €41 miljoen’ is wat de krant schrijft. # ^^",
                "De krant schrijft ‘veel’. De Dijken krijgen €41 miljoen. # PRS-1",
                "De krant schrijft “veel”. De Dijken krijgen €41 miljoen. # PRS-1",
                "De krant schrijft “De Dijken krijgen €41 miljoen. # PRS-1",
                "De krant schrijft De Dijken krijgen €41 miljoen”. # PRS-1",
                "De krant schrijft “De Dijken krijgen €41 miljoen’. # PRS-1",
                "De Dijken krijgen “veel”: €41 miljoen, zegt de “krant”. # PRS-1",
                "‘Veel’ is €41 miljoen voor de Dijken en ‘weinig’ €40 miljoen. # PRS-1 PRS-1",
                "Op 4 mei 2026 kregen de Dijken geld (Kamerstukken II, 2024-2025, 30 995, nr. 105). # ^^",
                "De Dijken krijgen geld in bedragen x € 1.000. # ^^",
                "De Dijken krijgen geld in bedragen van € 1.000. # PRS-1",
            })
    void whatOthersSayIsLeftAlone(String text, String codes) {
        assertEquals(codes, codes(text));
    }

    /** Noord and Zuid are areas; a longer name that contains one of them is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Noord krijgt €41 miljoen. # PRS-1",
                "Voor Noord is er €41 miljoen. # PRS-1",
                "Er is geld. Voor Noord is er €41 miljoen. # PRS-1",
                "Er is geld (Voor Noord is er €41 miljoen). # PRS-1",
                "Er is geld voor Noord: €41 miljoen. # PRS-1",
                "Er is €41 miljoen voor Noord # PRS-1",
                "Noord–Zuid krijgt €41 miljoen. # PRS-1",
                "Noord, Zuid en de kust krijgen €41 miljoen. # PRS-1",
                "Noord-Holland krijgt €41 miljoen. # PRS-4",
                "Holland-Noord krijgt €41 miljoen. # PRS-4",
                "Noord Veluwe krijgt €41 miljoen. # PRS-4",
                "In Veluwe Noord komt €41 miljoen. # PRS-4",
                "In de Veluwe Noord komt €41 miljoen. # PRS-4",
                "Er komt €41 miljoen in Veluwe Noord # PRS-4",
                "De noord krijgt €41 miljoen. # PRS-4",
                "Noordeinde krijgt €41 miljoen. # PRS-4",
            })
    void aPartOfALongerNameIsNoArea(String text, String codes) {
        assertEquals(codes, codes(text));
    }

    private static String codes(String text) {
        return TypedCells.findCodes("nl", text).replaceAll(" [^;]*(; )?", " ").trim();
    }
}
