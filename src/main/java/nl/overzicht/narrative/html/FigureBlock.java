package nl.overzicht.narrative.html;

import nl.overzicht.choice.Directive;
import nl.overzicht.narrative.syntax.FactNode;
import org.commonmark.node.CustomBlock;

/** A figure or table that the program makes, as a block of a text. */
final class FigureBlock extends CustomBlock {

    private final FactNode fact;

    /** @param fact the expression that requests it */
    FigureBlock(FactNode fact) {
        this.fact = fact;
    }

    Directive directive() {
        return fact.directive().orElseThrow();
    }

    FactNode fact() {
        return fact;
    }
}
