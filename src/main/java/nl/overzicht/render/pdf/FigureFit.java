package nl.overzicht.render.pdf;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Keeps a heading on the page of the figure that follows it. The engine knows no break that is to be avoided after a
 * heading, so that this asks for as much room as both need.
 */
final class FigureFit {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final Pattern HEIGHT = Pattern.compile("height: ([0-9.]+)pt");

    /** Of the heading, and of headline and subtitle above a drawing, in points. */
    private static final double ABOVE = 96;
    /** More than a page has would be asked for in vain. */
    private static final double PAGE = 575;

    private FigureFit() {}

    /** Marks the headings of a page. */
    static void mark(Document page) {
        NodeList drawings = page.getElementsByTagName("object");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            Matcher height = HEIGHT.matcher(drawing.getAttribute("style"));
            Node before = previous(drawing.getParentNode().getParentNode());
            if (before instanceof Element heading && HEADINGS.contains(heading.getTagName()) && height.find()) {
                double room = Math.min(PAGE, ABOVE + Double.parseDouble(height.group(1)));
                heading.setAttribute("style", "-fs-page-break-min-height: " + room + "pt");
            }
        }
    }

    private static Node previous(Node node) {
        Node before = node == null ? null : node.getPreviousSibling();
        return before == null || before instanceof Element ? before : previous(before);
    }
}
