package nl.overzicht.load.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quarters as moments: their last day. */
class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-Q2, 2025-06-30",
        "2025Q1, 2025-03-31",
        "Q2 2025, 2025-06-30",
        "K4-2024, 2024-12-31",
        "2e kwartaal 2025, 2025-06-30",
        "derde kwartaal van 2025, 2025-09-30",
        "1st quarter 2025, 2025-03-31",
        "fourth quarter of 2025, 2025-12-31",
    })
    void aQuarterIsItsLastDay(String text, String day) {
        assertEquals(List.of(day), WrittenDate.UNDECLARED.parse(text).moments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-Q5", "Q2", "Q2 2025/26", "kwartaal 2025"})
    void whatIsNoneIsNoMoment(String text) {
        assertEquals(List.of(), WrittenDate.UNDECLARED.parse(text).moments());
    }
}
