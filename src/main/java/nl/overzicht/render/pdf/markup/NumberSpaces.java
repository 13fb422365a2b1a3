package nl.overzicht.render.pdf.markup;

import java.util.Set;
import nl.overzicht.wording.NonBreakingSpaces;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The spaces inside the numbers of a document, which do not break at the end of a line. Texts of an author have such spaces
 * already; this is for what comes from data and templates, such as the citation below a table.
 */
public final class NumberSpaces {

    private static final Set<String> UNCHANGED = Set.of("code", "pre", "script", "style", "object");

    private NumberSpaces() {}

    /** Makes these spaces in the body of a document non-breaking, except in code. */
    public static void join(Document page) {
        texts(page.getElementsByTagName("body").item(0));
    }

    private static void texts(Node within) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                text.setData(NonBreakingSpaces.join(text.getData()));
            } else if (node instanceof Element element && !UNCHANGED.contains(element.getTagName())) {
                texts(element);
            }
        }
    }
}
