package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Moves a block on paper to a position after another block than in the text.
 *
 * @param block that moves
 * @param before the block before its new position
 */
public record BlockMove(Element block, Element before) {

    /** Moves the block in the document. */
    public void apply() {
        before.getParentNode().insertBefore(block, before.getNextSibling());
    }

    /**
     * The same moves in another document with the same blocks, whose text may differ.
     *
     * @param body of the other document
     */
    public static List<BlockMove> transfer(Element body, List<BlockMove> moves) {
        List<Element> children = children(body);
        return moves.stream()
                .map(move -> {
                    List<Element> own = children((Element) move.block().getParentNode());
                    return new BlockMove(
                            children.get(own.indexOf(move.block())), children.get(own.indexOf(move.before())));
                })
                .toList();
    }

    private static List<Element> children(Element body) {
        return IntStream.range(0, body.getChildNodes().getLength())
                .mapToObj(body.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
