package nl.overzicht.render.pdf.markup;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Cells of tables without a word: a blank gives them a place on the page, where a listener finds them. */
public final class EmptyCells {

    private static final String BLANK = "\u00a0";

    private EmptyCells() {}

    /** Fills those of a page. */
    public static void fill(Document page) {
        Stream.of("td", "th")
                .map(page::getElementsByTagName)
                .flatMap(EmptyCells::all)
                .filter(cell -> cell.getTextContent().isBlank() && !holdsElements(cell))
                .forEach(cell -> cell.setTextContent(BLANK));
    }

    private static Stream<Node> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static boolean holdsElements(Node cell) {
        return all(cell.getChildNodes()).anyMatch(child -> child.getNodeType() == Node.ELEMENT_NODE);
    }
}
