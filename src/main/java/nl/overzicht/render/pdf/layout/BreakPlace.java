package nl.overzicht.render.pdf.layout;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import nl.overzicht.render.pdf.markup.WrittenCharacters;
import org.w3c.dom.Element;

/**
 * The place in a document where a page begins.
 *
 * @param element that begins on the page, or in which the page begins
 * @param characters of the element that are on earlier pages, not counting blanks and notes; 0: the element begins on
 *     the page
 */
record BreakPlace(Element element, int characters) {

    /** The place of a box that the engine laid out. */
    static BreakPlace of(Box box) {
        Element element = element(box);
        int characters = 0;
        if (box instanceof LineBox line) {
            for (Box before : line.getParent().getChildren()) {
                if (before == line) {
                    break;
                }
                characters += characters(before);
            }
        }
        return new BreakPlace(element, characters);
    }

    private static Element element(Box box) {
        Box at = box;
        while (at.getElement() == null || at instanceof LineBox) {
            at = at.getParent();
        }
        return at.getElement();
    }

    /** The number of characters of the document that a line shows, without what the engine generates, such as the number of a note. */
    private static int characters(Box box) {
        if (box instanceof BlockBox || isCall(box.getElement())) {
            return 0;
        }
        int characters = 0;
        for (Box child : box.getChildren()) {
            characters += characters(child);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object part : inline.getInlineChildren()) {
                if (part instanceof InlineText text) {
                    characters += WrittenCharacters.count(text.getSubstring());
                } else if (part instanceof Box nested) {
                    characters += characters(nested);
                }
            }
        }
        return characters;
    }

    /** Whether an element is the number of a note, which the engine generates. */
    private static boolean isCall(Element element) {
        return element != null && element.getAttribute("href").startsWith("#fs-footnote");
    }
}
