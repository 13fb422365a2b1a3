package nl.overzicht.render.pdf.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims of a finished PDF compared with its bytes: each kind of damage is found, and nothing in an undamaged document. */
@Tag("slow")
class StandardTest {

    @Test
    void nothingIsWrongWithTheLetter() throws IOException {
        assertEquals(List.of(), findings(DefaultReport.letter()));
    }

    static List<Damage> kinds() {
        return Damage.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfDamageIsFound(Damage kind) throws IOException {
        List<Finding> found = findings(kind.of(DefaultReport.letter()));
        assertTrue(
                found.stream().anyMatch(finding -> finding.rule().code().equals(kind.code())), () -> found.toString());
    }

    /** The findings about a PDF of part 2. */
    static List<Finding> findings(byte[] pdf) throws IOException {
        Findings findings = new Findings();
        new Standard("kamerbrief.pdf", 2, words -> Location.of("letter.md")).check(pdf, findings);
        return findings.toSortedList();
    }
}
