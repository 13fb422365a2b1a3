package nl.overzicht.narrative.syntax;

import org.commonmark.node.CustomNode;

/** {@code ${=112}}: a number of the author's own, which is no fact. Printed as it stands. */
public final class LiteralNode extends CustomNode {

    /** What begins such an expression. */
    static final String MARK = "=";

    private final String text;

    /** @param text what is printed */
    LiteralNode(String text) {
        this.text = text;
    }

    /** The number as it was written. */
    public String text() {
        return text;
    }
}
