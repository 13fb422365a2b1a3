package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Numbers of pages with what touches them, such as {@code (page 14).}, as one text in one element: the engine breaks a line at the edge
 * of an element too, where no blank is.
 */
public final class PageMentions {

    private static final String BEFORE = "data-before";
    private static final String AFTER = "data-after";

    private PageMentions() {}

    /** Keeps those of a document together. */
    public static void keep(Document page) {
        PageReferences.of(page, false).elements().forEach(PageMentions::keep);
    }

    private static void keep(Element element) {
        String number = element.getTextContent();
        element.setAttribute("class", RunningText.WHOLE);
        text(element.getPreviousSibling())
                .flatMap(PageMentions::lastWord)
                .ifPresent(word -> take(word, BEFORE, element));
        text(element.getNextSibling()).flatMap(PageMentions::firstWord).ifPresent(word -> take(word, AFTER, element));
        write(number, element);
    }

    private static void take(Text word, String as, Element element) {
        element.setAttribute(as, word.getData());
        word.getParentNode().removeChild(word);
    }

    /** The number that a reference says, without what touches it. */
    static String number(Element element) {
        String text = element.getTextContent();
        return text.substring(
                element.getAttribute(BEFORE).length(),
                text.length() - element.getAttribute(AFTER).length());
    }

    /** Has a reference say a number. */
    static void write(String number, Element element) {
        element.setTextContent(element.getAttribute(BEFORE) + number + element.getAttribute(AFTER));
    }

    private static Optional<Text> text(Node node) {
        return node instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    /** What is behind the last blank at which a line may end, as a text of its own; empty: nothing. */
    private static Optional<Text> lastWord(Text text) {
        String data = text.getData();
        int start = data.length();
        while (start > 0 && !isBlank(data.charAt(start - 1))) {
            start--;
        }
        return start == data.length() ? Optional.empty() : Optional.of(start == 0 ? text : text.splitText(start));
    }

    private static Optional<Text> firstWord(Text text) {
        String data = text.getData();
        int end = 0;
        while (end < data.length() && !isBlank(data.charAt(end))) {
            end++;
        }
        if (end > 0 && end < data.length()) {
            text.splitText(end);
        }
        return end == 0 ? Optional.empty() : Optional.of(text);
    }

    private static boolean isBlank(char sign) {
        return List.of(' ', '\n', '\t', '\r').contains(sign);
    }
}
