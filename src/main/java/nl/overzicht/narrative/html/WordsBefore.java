package nl.overzicht.narrative.html;

import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words before a node in its paragraph or cell. */
final class WordsBefore {

    /** Stands for anything but text, such as a fact: none of these ends a sentence. */
    private static final String OTHER = "xx";

    private WordsBefore() {}

    static String of(Node node) {
        StringBuilder before = new StringBuilder();
        boolean[] passed = {false};
        Syntax.walk(block(node), part -> {
            passed[0] |= part == node;
            if (!passed[0]) {
                before.append(words(part));
            }
        });
        return before.toString();
    }

    private static Node block(Node node) {
        Node above = node;
        while (!(above instanceof Block) && !(above instanceof TableCell)) {
            above = above.getParent();
        }
        return above;
    }

    private static String words(Node part) {
        if (part instanceof Text text) {
            return text.getLiteral();
        }
        boolean parts = part instanceof SoftLineBreak || part instanceof HardLineBreak;
        return parts ? " " : part.getFirstChild() == null ? OTHER : "";
    }
}
