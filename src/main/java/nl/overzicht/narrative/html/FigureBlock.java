package nl.overzicht.narrative.html;

import org.commonmark.node.CustomBlock;

/** A figure of the report that stands in a text. */
final class FigureBlock extends CustomBlock {

    private final String name;

    FigureBlock(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
