package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A page number together with the text that touches it, such as {@code (page 14).}, in one element. Otherwise the engine can
 * break the line at the edge of the element, even where there is no space.
 */
final class PageMentions {

    private static final String BEFORE = "data-before";
    private static final String AFTER = "data-after";

    private PageMentions() {}

    /** Moves the text that touches a page number into its element. */
    static void join(Element element) {
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

    /** The page number in an element, without the text around it. */
    static String number(Element element) {
        String text = element.getTextContent();
        return text.substring(
                element.getAttribute(BEFORE).length(),
                text.length() - element.getAttribute(AFTER).length());
    }

    /** Replaces the page number in an element. */
    static void write(String number, Element element) {
        element.setTextContent(element.getAttribute(BEFORE) + number + element.getAttribute(AFTER));
    }

    private static Optional<Text> text(Node node) {
        return node instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    /** The text after the last white space, split off as a separate node; empty when there is none. */
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
