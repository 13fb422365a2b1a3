package nl.overzicht.load.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNamesTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON",
                "Nul.txt",
                "aux.tar.gz",
                "prn",
                "com1",
                "COM9.md",
                "lpt1",
                "con .x",
                "nota.",
                "nota "
            })
    void isRefused(String name) {
        assertTrue(DeviceNames.refuse(name, Location.of("a"), findings));
        assertEquals(1, findings.toSortedList().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"console", "con-1", "acon", "com10", "com", "lpt0", "nul-1.txt", "x.con", "nota", "nota.txt"})
    void isAllowed(String name) {
        assertFalse(DeviceNames.refuse(name, Location.of("a"), findings));
        assertEquals(List.of(), findings.toSortedList());
    }
}
