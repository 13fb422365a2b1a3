package nl.overzicht.render.pdf.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.render.pdf.markup.TableArrangement.Place;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fits tables on paper. For a table whose words are too wide for the column of text, these are tried in order: breaking words
 * of its head, breaking words of its cells, using the empty right column, a landscape page, and smaller type. A short table
 * stays on one page. The style sheet sets the arrangement by the class of the element around the table.
 *
 * @param regular font of tables
 * @param bold font of their heads
 * @param hyphens puts soft hyphens into a text; called only for a table that does not fit without them
 */
public record TableFit(TrueTypeFont regular, TrueTypeFont bold, UnaryOperator<String> hyphens) {

    /** Most rows of a table that stays on one page, which is at most a third of that page. */
    private static final int SHORT = 9;

    /** The class of the element around a short table. */
    public static final String SHORT_TABLE = "short";

    /** The class of the element around a table that uses the right column, which is not empty on the first page. */
    public static final String BROAD_TABLE = "broad";

    /** The class of the element around a table on a landscape page. */
    public static final String TURNED_TABLE = "wide";

    /** The class of a heading that moves to that page too. */
    public static final String TURNED_HEADING = "wide-heading";

    /**
     * Adds the classes to the tables of a page, and soft hyphens to words that must be broken.
     *
     * @throws IOException when a font cannot be read
     */
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

    /** The captions of the tables that do not fit on any page. */
    public List<String> captionsOfTooWide(Document page) throws IOException {
        TableMeasures measures = TableMeasures.of(page);
        List<String> captions = new ArrayList<>();
        for (Element table : Tags.of(page.getDocumentElement(), List.of("table"))) {
            if (arrangement(table, measures).isEmpty()) {
                Tags.of(table, List.of("caption")).forEach(caption -> captions.add(caption.getTextContent()));
            }
        }
        return captions;
    }

    /** Whether any table of a page needs another arrangement than the plain one. */
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
        TableMeasures own = measures.of(table);
        for (TableArrangement arrangement :
                TableArrangement.arrangements(own.broad() > own.column() && isBlockOfText(table))) {
            if (new TableWidth(regular, bold, hyphens).of(table, arrangement, own) <= arrangement.width(own)) {
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
            if (TableWidth.isBreakable(cell, arrangement)) {
                texts(cell).forEach(text -> text.setData(hyphens.apply(text.getData())));
            }
        }
    }

    /**
     * Moves the headings right before a table to its page. They stay with what follows them, so they would keep the table on
     * the page before.
     */
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

    /** Whether the engine may move the table as a whole; it may not if the table is part of a figure. */
    private static boolean isBlockOfText(Element table) {
        return table.getParentNode().getParentNode().getNodeName().equals("body");
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
