package nl.overzicht.render.pdf.markup;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * The last characters of a page that ends within a text.
 *
 * @param document that is split
 */
public record PageEnd(Document document) {

    /**
     * The class of a soft hyphen where a page ends within a word. The engine does not print a soft hyphen at the end of a
     * block.
     */
    public static final String LINE_END = "line-end";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SOFT_HYPHEN = "\u00ad";

    /** Ends the first half with a soft hyphen or a space. */
    void mark(Element first, Text last) {
        if (last.getData().endsWith(SOFT_HYPHEN)) {
            last.setData(last.getData().substring(0, last.getLength() - 1));
            last.getParentNode().insertBefore(softHyphen(), last.getNextSibling());
        } else {
            first.appendChild(blank());
        }
    }

    private Element softHyphen() {
        Element hyphen = document.createElementNS(XHTML, "span");
        ElementClasses.add(hyphen, LINE_END);
        hyphen.setTextContent(SOFT_HYPHEN);
        return hyphen;
    }

    /**
     * A space between the last word of the page and the next word, for text extraction. The engine drops an ordinary space at
     * the end of a block.
     */
    private Element blank() {
        Element blank = document.createElementNS(XHTML, "span");
        blank.setAttribute("style", "white-space: pre; font-size: 0.1pt; line-height: 0");
        blank.setTextContent(" ");
        return blank;
    }
}
