package nl.overzicht.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** A directive has one id however it is written, so that its figure is drawn once. */
class DirectiveTest {

    @Test
    void theSameChoiceHasTheSameName() {
        String name =
                Directive.of("timeline", "stream=pmg,woontop;status=granted").id();
        assertEquals("timeline~status-granted~stream-pmg_woontop", name);
        assertEquals(
                name,
                Directive.of("tijdlijn", " status = granted ; stroom = woontop, pmg")
                        .id());
        assertEquals(
                Directive.of("per-jaar", "table=yes").id(),
                Directive.of("per-jaar", "tabel=ja").id());
        assertEquals(
                Directive.of("table.sums", "by=area,year").id(),
                Directive.of("table.sommen", "per=gebied,jaar").id());
    }

    /** The first dimension gives the rows, the second the columns. */
    @Test
    void theOrderOfDimensionsCounts() {
        assertNotEquals(
                Directive.of("table.sums", "by=area,year").id(),
                Directive.of("table.sums", "by=year,area").id());
    }
}
