package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.render.pdf.markup.TableArrangement.Broken;
import nl.overzicht.render.pdf.markup.TableArrangement.Place;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * How each table fits on paper. One whose words are too wide for the text column has its head broken, then its cells; then it
 * goes over the empty right column, on a page on its side, and in smaller type: the first of these that is enough. A short
 * one stays on one page. The style sheet does the rest, by the class of the element around the table.
 *
 * @param regular font of tables
 * @param bold font of their heads
 * @param hyphens puts soft hyphens into a text; asked only when a table does not fit without
 */
public record TableFit(TrueTypeFont regular, TrueTypeFont bold, UnaryOperator<String> hyphens) {

    /** Rows of a table that is not broken over pages; at most a third of a page. */
    private static final int SHORT = 9;

    /** The class of what surrounds a short table. */
    public static final String SHORT_TABLE = "short";

    /** The class of what surrounds a table over the right column, which the first page has. */
    public static final String BROAD_TABLE = "broad";

    /** The class of what surrounds a table on a page on its side. */
    public static final String TURNED_TABLE = "wide";

    /** The class of a heading that moves with it to its page. */
    public static final String TURNED_HEADING = "wide-heading";

    /** Marks the tables of a page, and puts soft hyphens into their words where these must be broken. */
    public void mark(Document page) throws IOException {
        TableMeasures measures = TableMeasures.of(page);
        for (Element table : Tags.of(page.getDocumentElement(), List.of("table"))) {
            Optional<TableArrangement> arrangement = arrangement(table, measures);
            if (arrangement.isPresent()) {
                set(table, arrangement.get());
                LaterPageHeader.makeSpace(page, arrangement.get().place());
            }
        }
    }

    /** The captions of the tables that are too wide for any page. */
    public List<String> tooWide(Document page) throws IOException {
        TableMeasures measures = TableMeasures.of(page);
        List<String> captions = new ArrayList<>();
        for (Element table : Tags.of(page.getDocumentElement(), List.of("table"))) {
            if (arrangement(table, measures).isEmpty()) {
                Tags.of(table, List.of("caption")).forEach(caption -> captions.add(caption.getTextContent()));
            }
        }
        return captions;
    }

    /** Whether a table of a page does not fit as it is. */
    public boolean needsHyphens(Document page) throws IOException {
        TableMeasures measures = TableMeasures.of(page);
        for (Element table : Tags.of(page.getDocumentElement(), List.of("table"))) {
            if (!arrangement(table, measures).equals(Optional.of(TableArrangement.PLAIN))) {
                return true;
            }
        }
        return false;
    }

    private Optional<TableArrangement> arrangement(Element table, TableMeasures measures) throws IOException {
        TableMeasures own = measures.within(depth(table));
        for (TableArrangement arrangement :
                TableArrangement.arrangements(own.broad() > own.column() && isBlockOfText(table))) {
            if (width(table, arrangement, own) <= arrangement.width(own)) {
                return Optional.of(arrangement);
            }
        }
        return Optional.empty();
    }

    private void set(Element table, TableArrangement arrangement) {
        Element around = (Element) table.getParentNode();
        ElementClasses.add(around, arrangement.equals(TableArrangement.PLAIN) ? "" : "tight");
        ElementClasses.add(around, arrangement.small() ? "small" : "");
        if (arrangement.place() == Place.TURNED) {
            ElementClasses.add(around, TURNED_TABLE);
            takeHeadings(around);
        } else {
            ElementClasses.add(around, arrangement.place() == Place.BROAD ? BROAD_TABLE : "");
            ElementClasses.add(around, Tags.of(table, List.of("tr")).size() <= SHORT ? SHORT_TABLE : "");
        }
        for (Element cell : Tags.of(table, List.of("th", "td"))) {
            if (isBroken(cell, arrangement)) {
                texts(cell).forEach(text -> text.setData(hyphens.apply(text.getData())));
            }
        }
    }

    /** The headings right before a table move with it to its page; kept on the page before, they would keep it there. */
    private static void takeHeadings(Element table) {
        for (Node before = table.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element element && !element.getTagName().matches("h[2-6]")) {
                return;
            }
            if (before instanceof Element heading) {
                ElementClasses.add(heading, TURNED_HEADING);
            }
        }
    }

    /** Whether the engine may shift it as a whole: not when it is part of a figure. */
    private static boolean isBlockOfText(Element table) {
        return table.getParentNode().getParentNode().getNodeName().equals("body");
    }

    private static int depth(Element table) {
        int depth = 0;
        for (Node above = table.getParentNode(); above instanceof Element element; above = above.getParentNode()) {
            depth += List.of("ul", "ol", "blockquote").contains(element.getTagName()) ? 1 : 0;
        }
        return depth;
    }

    /** The least width of a table in points: each column as wide as its widest cell. */
    private double width(Element table, TableArrangement arrangement, TableMeasures measures) throws IOException {
        CellWidth widths = new CellWidth(regular, bold, measures, arrangement.small());
        List<Double> columns = new ArrayList<>();
        for (Element row : Tags.of(table, List.of("tr"))) {
            List<Element> cells = Tags.of(row, List.of("th", "td"));
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cells.get(i);
                String text = cell.getTextContent();
                double width = widths.of(cell, isBroken(cell, arrangement) ? hyphens.apply(text) : text);
                if (i == columns.size()) {
                    columns.add(width);
                } else {
                    columns.set(i, Math.max(columns.get(i), width));
                }
            }
        }
        return columns.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static boolean isBroken(Element cell, TableArrangement arrangement) {
        return arrangement.broken() == Broken.ALL || arrangement.broken() == Broken.HEAD && CellWidth.isOfHead(cell);
    }

    private static List<Text> texts(Node within) {
        List<Text> texts = new ArrayList<>();
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                texts.add(text);
            } else if (!(node instanceof Element element && Notes.isNote(element))) {
                texts.addAll(texts(node));
            }
        }
        return texts;
    }
}
