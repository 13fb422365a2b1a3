package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * How each table fits on paper. A short one stays on one page. One whose words are too wide for the text column gets a
 * page on its side. The style sheet does the rest, by the class of the element around the table.
 *
 * @param font of the tables
 */
public record TableFit(TrueTypeFont font) {

    /** Rows of a table that is not broken over pages; at most a third of a page. */
    private static final int SHORT = 9;

    /** The class of what stands around a short table. */
    public static final String SHORT_TABLE = "short";

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Width of the text column and of a page on its side, as in the style sheet. */
    private static final double COLUMN = 125 * POINTS_PER_MM;

    private static final double SIDEWAYS = 235 * POINTS_PER_MM;
    /** Size of the text, the blank after a cell, and how much wider bold digits and letters are. */
    private static final double SIZE = 7.5;

    private static final double PADDING = 12;
    private static final double BOLD = 1.1;

    /** Marks the tables of a page. */
    public void mark(Document page) throws IOException {
        for (Element table : all(page.getDocumentElement(), "table")) {
            List<Element> rows = all(table, "tr");
            double width = width(rows);
            Element around = (Element) table.getParentNode();
            if (width > COLUMN) {
                addClass(around, "wide");
                takeHeadings(around);
            } else if (rows.size() <= SHORT) {
                addClass(around, SHORT_TABLE);
            }
        }
    }

    /** The captions of the tables that are too wide for any page. */
    public List<String> tooWide(Document page) throws IOException {
        List<String> captions = new ArrayList<>();
        for (Element table : all(page.getDocumentElement(), "table")) {
            if (width(all(table, "tr")) > SIDEWAYS) {
                all(table, "caption").forEach(caption -> captions.add(caption.getTextContent()));
            }
        }
        return captions;
    }

    /** The headings right before a table go along to its page; kept on the page before, they would keep it there. */
    private static void takeHeadings(Element table) {
        for (Node before = table.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element element && !element.getTagName().matches("h[2-6]")) {
                return;
            }
            if (before instanceof Element heading) {
                addClass(heading, "wide-heading");
            }
        }
    }

    private static void addClass(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    /** The least width of a table in points: each column as wide as the longest word in it. */
    private double width(List<Element> rows) throws IOException {
        List<Double> columns = new ArrayList<>();
        for (Element row : rows) {
            List<Element> cells = all(row, "th", "td");
            for (int i = 0; i < cells.size(); i++) {
                double width = longestWord(cells.get(i)) + PADDING;
                if (i == columns.size()) {
                    columns.add(width);
                } else {
                    columns.set(i, Math.max(columns.get(i), width));
                }
            }
        }
        return columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    private double longestWord(Element cell) throws IOException {
        double longest = 0;
        for (String word : cell.getTextContent().split("[ \\t\\n]+|(?<=[a-z]-)(?=[a-z])")) {
            double width = 0;
            for (int point : word.codePoints().toArray()) {
                width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(point));
            }
            longest = Math.max(longest, width);
        }
        return longest * SIZE / font.getUnitsPerEm() * (cell.getTagName().equals("th") ? BOLD : 1);
    }

    private static List<Element> all(Element within, String... names) {
        List<Element> found = new ArrayList<>();
        NodeList elements = within.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (List.of(names).contains(element.getTagName())) {
                found.add(element);
            }
        }
        return found;
    }
}
