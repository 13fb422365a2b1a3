package nl.overzicht.narrative.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;

/** A heading may be longer than a file name; the page of a chapter is named after its heading. */
class AnchorsTest {

    @Test
    void aLongOneEndsAfterAWord() {
        assertEquals("geld-voor-2026", anchor("Geld voor 2026"));
        assertEquals(
                "een-lange-titel-" + "over-geld-".repeat(7) + "over-geld",
                anchor("Een lange titel " + "over geld ".repeat(30)));
        assertEquals("w".repeat(100), anchor("w".repeat(300)));
    }

    private static String anchor(String heading) {
        return Anchors.of((Heading) Syntax.parse("# " + heading).getFirstChild());
    }
}
