package nl.overzicht.narrative.html;

import nl.overzicht.choice.Directive;
import nl.overzicht.narrative.syntax.FactNode;
import org.commonmark.node.CustomBlock;

/** A figure of the report that is in a text. */
final class FigureBlock extends CustomBlock {

    private final FactNode fact;

    /** @param fact the expression that asks for it */
    FigureBlock(FactNode fact) {
        this.fact = fact;
    }

    Directive insert() {
        return fact.insert().orElseThrow();
    }

    FactNode fact() {
        return fact;
    }
}
