package nl.overzicht.narrative.syntax;

import org.commonmark.node.CustomNode;

/** A literal number of the author, such as {@code ${=112}}: it is not a fact and is printed as written. */
public final class LiteralNode extends CustomNode {

    /** The first character of such an expression. */
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
