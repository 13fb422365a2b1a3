package nl.overzicht.run.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character range of an element in the text of a document.
 *
 * @param name of the element, such as {@code p}
 * @param start index of its start tag
 * @param end index after its end tag
 * @param children the elements in it
 */
record ElementRange(String name, int start, int end, List<ElementRange> children) {

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<(/?)([A-Za-z_][\\w:.-]*+)(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>",
            Pattern.DOTALL);

    /** The top-level elements of a well-formed text: for a document only the root. */
    static List<ElementRange> of(String xhtml) {
        Deque<ElementRange> open = new ArrayDeque<>();
        open.push(new ElementRange("", 0, xhtml.length(), new ArrayList<>()));
        Matcher tag = TAG.matcher(xhtml);
        while (tag.find()) {
            String name = tag.group(2);
            if (name != null && tag.group(1).isEmpty()) {
                open.push(new ElementRange(name, tag.start(), tag.end(), new ArrayList<>()));
            }
            boolean ends =
                    name != null && (!tag.group(1).isEmpty() || tag.group().endsWith("/>"));
            if (ends && open.size() > 1) {
                ElementRange begun = open.pop();
                open.element()
                        .children
                        .add(new ElementRange(begun.name, begun.start, tag.end(), List.copyOf(begun.children)));
            }
        }
        return List.copyOf(open.getLast().children);
    }

    /** The text of the line on which it begins. */
    String line(String xhtml) {
        int end = xhtml.indexOf('\n', start);
        return xhtml.substring(xhtml.lastIndexOf('\n', start) + 1, end < 0 ? xhtml.length() : end);
    }
}
