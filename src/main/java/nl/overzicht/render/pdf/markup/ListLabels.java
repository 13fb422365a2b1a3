package nl.overzicht.render.pdf.markup;

import nl.overzicht.render.pdf.tagtree.TagTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What stands before the items of lists. The engine draws it to the left of the text and cuts what does not fit in the
 * padding of the list, so that number 10 would read 0: a list whose last number has several digits gets a class, and by
 * it the room for them in the style sheet.
 */
public final class ListLabels {

    /** A number of more digits has the class of this many, the most that Markdown reads. */
    private static final int MOST_DIGITS = 9;

    private static final int USUAL_DIGITS = 3;

    private ListLabels() {}

    /** Marks the lists of a page. */
    public static void mark(Document page) {
        NodeList bulleted = page.getElementsByTagName("ul");
        for (int i = 0; i < bulleted.getLength(); i++) {
            ((Element) bulleted.item(i)).setAttribute("title", TagTree.BULLETS);
        }
        NodeList numbered = page.getElementsByTagName("ol");
        for (int i = 0; i < numbered.getLength(); i++) {
            Element list = (Element) numbered.item(i);
            int digits = digits(list);
            if (digits > 1) {
                list.setAttribute("class", (list.getAttribute("class") + " digits-" + digits).strip());
            }
        }
    }

    private static int digits(Element list) {
        String start = list.getAttribute("start");
        long last = (start.isEmpty() ? 1 : Long.parseLong(start)) + items(list) - 1;
        int digits = String.valueOf(last).length();
        return digits <= USUAL_DIGITS ? digits : MOST_DIGITS;
    }

    private static int items(Element list) {
        int items = 0;
        for (Node child = list.getFirstChild(); child != null; child = child.getNextSibling()) {
            items += child.getNodeName().equals("li") ? 1 : 0;
        }
        return items;
    }
}
