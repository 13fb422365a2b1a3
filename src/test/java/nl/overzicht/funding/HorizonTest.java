package nl.overzicht.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** When a programme ends: the year of the day before its years have passed. */
class HorizonTest {

    @Test
    void aYearBeginsInJanuary() {
        assertEquals(
                new Period(2026, 2026), lasting(PartialDate.year(2020), 7, 7).end());
        assertEquals(
                new Period(2026, 2026),
                lasting(PartialDate.month(2020, 1), 7, 7).end());
    }

    @Test
    void aLaterMonthReachesIntoOneMoreYear() {
        assertEquals(
                new Period(2037, 2042),
                lasting(PartialDate.month(2022, 7), 15, 20).end());
        assertEquals(
                new Period(2023, 2023),
                lasting(PartialDate.month(2022, 2), 1, 1).end());
        assertEquals(
                new Period(2023, 2023),
                lasting(PartialDate.month(2022, 12), 1, 1).end());
    }

    @Test
    void theEndOfANumberOfYearsIsComputed() {
        assertTrue(lasting(PartialDate.year(2020), 7, 7).isComputed());
    }

    @Test
    void aNamedEndStaysWhatItIs() {
        Horizon horizon = Horizon.until(PartialDate.month(2022, 7), 2031, "brief", "");
        assertEquals(new Period(2031, 2031), horizon.end());
        assertEquals(10, horizon.minYears());
        assertEquals(10, horizon.maxYears());
        assertFalse(horizon.isComputed());
    }

    private static Horizon lasting(PartialDate from, int least, int most) {
        return Horizon.lasting(from, least, most, "brief", "");
    }
}
