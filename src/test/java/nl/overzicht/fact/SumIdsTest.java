package nl.overzicht.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An id of a sum is looked up for each scope, also of a year and with its period; anything else is no fact. */
class SumIdsTest {

    @TempDir
    private Path folder;

    @Test
    void eachScopeAndYearHasItsId() throws IOException {
        Facts facts = DefaultReport.load(MadeUpProgramme.write(2, folder)).facts();
        for (String scope : List.of("", "dijken.", "gebied-1.", "dijken.gebied-1.")) {
            for (String year : List.of("", ".2026", ".2030")) {
                String id = scope + "total.granted" + year;
                assertEquals(id, facts.find(id).orElseThrow().id());
                assertTrue(facts.find(id + ".period").isPresent(), id);
            }
        }
        assertTrue(facts.find("dijken.total").isPresent());
        assertTrue(facts.find("gebied-1.total").isEmpty());
        assertEquals(
                List.of("gebied-1.total.granted"),
                facts.unknownSum("gebied-1.total").orElseThrow().ids());
    }

    @Test
    void whatIsNoIdIsNoFactAndNoFailure() {
        Facts facts = DefaultReport.load().facts();
        for (String id : List.of(
                "",
                ".",
                "...",
                "total",
                "total.",
                ".total.granted",
                "TOTAL.GRANTED",
                "total.granted.",
                "total.granted..2026",
                "total.granted.\uff12\uff10\uff12\uff16",
                "total.granted.99999",
                "total.granted.eur.eur",
                "a.b.c.total.granted",
                "total.granted.period.period",
                "total.".repeat(20_000),
                ".".repeat(100_000),
                "x".repeat(100_000))) {
            assertTrue(facts.find(id).isEmpty(), id);
            facts.unknownSum(id);
        }
    }
}
