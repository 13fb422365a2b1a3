package nl.overzicht.render.pdf.markup;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps the tags of inline elements with a language or an expansion. The engine tags an inline element only when there is
 * text on both sides of it, so one without gets a word joiner: it has no width and allows no line break.
 */
public final class InlineTags {

    private static final String NOTHING = "\u2060";

    private static final List<String> INLINE =
            List.of("abbr", "span", "em", "strong", "i", "b", "q", "cite", "code", "del", "sub", "sup");

    private InlineTags() {}

    /** Adds text beside the elements of a page that need it. */
    public static void keep(Document page) {
        Tags.of(page.getDocumentElement(), INLINE).stream()
                .filter(element -> element.hasAttribute("lang") || element.hasAttribute("title"))
                .forEach(InlineTags::putBetweenTexts);
    }

    private static void putBetweenTexts(Element element) {
        Node parent = element.getParentNode();
        if (!isText(element.getPreviousSibling())) {
            parent.insertBefore(parent.getOwnerDocument().createTextNode(NOTHING), element);
        }
        if (!isText(element.getNextSibling())) {
            parent.insertBefore(parent.getOwnerDocument().createTextNode(NOTHING), element.getNextSibling());
        }
    }

    private static boolean isText(Node sibling) {
        return sibling != null
                && sibling.getNodeType() == Node.TEXT_NODE
                && !sibling.getTextContent().isBlank();
    }
}
