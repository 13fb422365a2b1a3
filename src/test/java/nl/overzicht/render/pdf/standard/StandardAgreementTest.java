package nl.overzicht.render.pdf.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.DefaultReport;
import nl.overzicht.TrialCounts;
import nl.overzicht.render.pdf.ValidationProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real validator also reports each {@link Damage}, except what only our checks require. */
@Tag("slow")
@Tag("long")
class StandardAgreementTest {

    /** Our checks require more than the validator, which ignores these. */
    private static final List<String> OURS = List.of(
            "content: an end too many",
            "table: head without scope",
            "element: its content of none",
            "element: its content of another too",
            "element: another above it",
            "metadata: another title in the document",
            "profile: cut off",
            "profile: four components");

    @Test
    void theValidatorSeesThemToo() throws Exception {
        List<String> unseen = new ArrayList<>();
        List<Damage> kinds = TrialCounts.oneIn(4, Damage.all());
        for (Damage kind : kinds) {
            byte[] pdf = kind.of(DefaultReport.letter());
            boolean isSeen = !ValidationProfile.PDF_A_2A.broken(pdf).isEmpty()
                    || !ValidationProfile.PDF_UA_1.broken(pdf).isEmpty();
            if (!isSeen) {
                unseen.add(kind.name());
            }
        }
        List<String> names = kinds.stream().map(Damage::name).toList();
        assertEquals(OURS.stream().filter(names::contains).toList(), unseen);
    }
}
