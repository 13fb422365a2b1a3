package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overzicht.render.pdf.tagtree.TagTree;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.ranges.DocumentRange;
import org.w3c.dom.ranges.Range;

/**
 * Splits the text of an element where a page ends, including links and emphasis. The halves become parts of the element,
 * which the tag tree shows as one text.
 *
 * @param element with text, which may be followed by blocks
 */
public record TextSplit(Element element) {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> BLOCKS = Set.of("ul", "ol", "p", "table", "blockquote", "pre", "div");

    /** The split of an element; of its first part when it is already split. */
    public static TextSplit of(Element element) {
        Node first = element.getFirstChild();
        boolean isSplit = first instanceof Element part && TagTree.PART.equals(part.getAttribute("title"));
        return isSplit ? of((Element) first) : new TextSplit(element);
    }

    /**
     * Splits the element.
     *
     * @param characters before the second half, not counting white space and notes
     * @return the second half, or the element itself when it has fewer characters
     */
    public Element split(int characters) {
        List<Node> run = run();
        Range range = ((DocumentRange) element.getOwnerDocument()).createRange();
        if (!begin(range, run, characters)) {
            return element;
        }
        Node last = run.get(run.size() - 1);
        Node after = last.getNextSibling();
        range.setEndAfter(last);
        Text end = (Text) range.getStartContainer();
        DocumentFragment rest = range.extractContents();
        Element first = part();
        element.insertBefore(first, element.getFirstChild());
        while (first.getNextSibling() != after) {
            first.appendChild(first.getNextSibling());
        }
        new PageEnd(element.getOwnerDocument()).mark(first, end);
        Element second = part();
        second.appendChild(rest);
        element.insertBefore(second, after);
        return second;
    }

    private Element part() {
        Element part = element.getOwnerDocument().createElementNS(XHTML, "div");
        part.setAttribute("title", TagTree.PART);
        return part;
    }

    /** The nodes at the beginning of the element, up to the first block. */
    private List<Node> run() {
        return children(element).stream().takeWhile(node -> !isBlock(node)).toList();
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.getTagName()) && !Notes.isNote(element);
    }

    private static boolean begin(Range range, List<Node> run, int characters) {
        int left = characters;
        for (Text text : texts(run)) {
            int written = WrittenCharacters.count(text.getData());
            if (left < written) {
                range.setStart(text, WrittenCharacters.offset(text.getData(), left));
                return true;
            }
            left -= written;
        }
        return false;
    }

    private static List<Text> texts(List<Node> nodes) {
        List<Text> texts = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text) {
                texts.add(text);
            } else if (node instanceof Element element && !Notes.isNote(element)) {
                texts.addAll(texts(children(element)));
            }
        }
        return texts;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
        }
        return children;
    }
}
