package nl.overzicht.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureKindTest {

    @Test
    void aFurtherMeasureIsASuffix() {
        assertEquals(Optional.of(FigureKind.PER_YEAR), FigureKind.of("per-jaar"));
        assertEquals(Optional.of(FigureKind.PER_YEAR), FigureKind.of("per-jaar-advance-gbp"));
        assertEquals(Optional.empty(), FigureKind.of("per-jaargang"));
    }

    @Test
    void aFigureWithAChoiceIsOfNoKind() {
        assertEquals(
                Optional.empty(),
                FigureKind.of(Directive.of("per-jaar-gbp", "stream=pmg").id()));
    }

    @Test
    void eachKindHasItsNameInBothLanguages() {
        for (FigureKind kind : FigureKind.values()) {
            assertEquals(
                    kind.id(),
                    Directive.of(kind.otherName() + "-gbp", "").name().replace("-gbp", ""));
        }
    }
}
