package nl.overzicht.render.pdf.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overzicht.render.pdf.tagtree.TagTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Classes of lists, for the style sheet. A list with an item of several paragraphs gets a class for space between its items.
 *
 * <p>A list whose last number has several digits gets a class for the padding that these need. The engine draws a number to
 * the left of the text and cuts off what does not fit in the padding, so that 10 would read 0.
 */
public final class ListLabels {

    /**
     * Most digits for which the style sheets have a class. A long list can continue beyond the largest number that Markdown
     * allows.
     */
    private static final int MOST_DIGITS = 9;

    /** Elements that need space between them and a paragraph above them in an item. */
    private static final Set<String> BLOCKS = Set.of("p", "pre", "blockquote", "div", "table");

    private ListLabels() {}

    /** Adds the classes to the lists of a page. */
    public static void mark(Document page) {
        NodeList bulleted = page.getElementsByTagName("ul");
        for (int i = 0; i < bulleted.getLength(); i++) {
            Element list = (Element) bulleted.item(i);
            list.setAttribute("title", TagTree.BULLETS);
            markParagraphs(list);
        }
        NodeList numbered = page.getElementsByTagName("ol");
        for (int i = 0; i < numbered.getLength(); i++) {
            Element list = (Element) numbered.item(i);
            int digits = digits(list);
            if (digits > 1) {
                ElementClasses.add(list, "digits-" + digits);
            }
            markParagraphs(list);
        }
    }

    private static void markParagraphs(Element list) {
        boolean apart = children(list).stream().anyMatch(ListLabels::hasParagraphs);
        if (apart) {
            ElementClasses.add(list, "apart");
        }
    }

    /** Whether an item has a paragraph that is followed by a block other than a list. */
    private static boolean hasParagraphs(Element item) {
        List<Element> blocks = children(item);
        return IntStream.range(1, blocks.size())
                .anyMatch(i -> blocks.get(i - 1).getTagName().equals("p")
                        && BLOCKS.contains(blocks.get(i).getTagName()));
    }

    private static int digits(Element list) {
        String start = list.getAttribute("start");
        long last =
                (start.isEmpty() ? 1 : Long.parseLong(start)) + children(list).size() - 1;
        return Math.min(MOST_DIGITS, String.valueOf(last).length());
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
