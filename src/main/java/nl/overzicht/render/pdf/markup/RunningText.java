package nl.overzicht.render.pdf.markup;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The running text of a document, in which words may be hyphenated, but not short ones after a number that they belong to: "1 januari".
 * Headings, captions, tables, code and title pages are not part of it.
 *
 * @param hyphens puts soft hyphens into a text
 */
public record RunningText(UnaryOperator<String> hyphens) {

    /** The class of the body of a document with hyphenation. */
    private static final String HYPHENATED = "hyphenated";

    private static final List<String> BLOCKS = List.of("p", "li");
    private static final Set<String> APART = Set.of("p", "li", "ul", "ol", "table", "code", "pre", "object", "div");

    /** The class of text whose words are not hyphenated. */
    public static final String WHOLE = "whole";

    /** A short word that stays with the number before it: the month of a date, {@code miljoen}. */
    private static final Pattern COUNTED = Pattern.compile("(?<=[0-9]\u00a0)\\p{L}{1,9}(?!\\p{L})");

    /** Puts soft hyphens into a document that has hyphenation. */
    public void mark(Document page) {
        Element body = (Element) page.getElementsByTagName("body").item(0);
        if (ElementClasses.of(body).contains(HYPHENATED)) {
            Tags.of(body, BLOCKS).stream()
                    .filter(element -> !ElementClasses.of(element).contains(WHOLE))
                    .forEach(this::texts);
        }
    }

    private void texts(Node within) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                text.setData(hyphenate(text.getData()));
            } else if (node instanceof Element element && (Notes.isNote(element) || !isApart(element))) {
                texts(element);
            }
        }
    }

    private String hyphenate(String text) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Matcher counted = COUNTED.matcher(text); counted.find(); done = counted.end()) {
            words.append(hyphens.apply(text.substring(done, counted.start()))).append(counted.group());
        }
        return words.append(hyphens.apply(text.substring(done))).toString();
    }

    private static boolean isApart(Element element) {
        return APART.contains(element.getTagName())
                || ElementClasses.of(element).contains(WHOLE);
    }
}
