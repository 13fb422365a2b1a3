package nl.overzicht.narrative.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.overzicht.narrative.syntax.Captions;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the HTML of tables, with their captions and their headers. */
final class TableRenderer implements NodeRenderer {

    private final RenderContext rendering;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    TableRenderer(RenderContext rendering, HtmlNodeRendererContext context) {
        this.rendering = rendering;
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableBlock table) {
            renderTable(table);
        } else if (node instanceof TableHead) {
            renderElement("thead", Map.of(), node);
        } else if (node instanceof TableBody) {
            renderElement("tbody", Map.of(), node);
        } else if (node instanceof TableRow) {
            renderElement("tr", Map.of(), node);
        } else if (node instanceof TableCell cell) {
            renderCell(cell);
        }
    }

    private void renderTable(TableBlock table) {
        html.line();
        Map<String, String> frame = frame(table);
        rendering.numbering().flatMap(numbering -> numbering.id(table)).ifPresent(id -> frame.put("id", id));
        html.tag("div", frame);
        html.tag("table", Map.of("class", "utrecht-table"));
        Captions.of(table).ifPresent(this::renderCaption);
        renderChildren(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    /**
     * A wide table scrolls within its frame, which can receive the keyboard focus and has a name for screen readers.
     */
    private static Map<String, String> frame(TableBlock table) {
        Map<String, String> frame = new LinkedHashMap<>();
        frame.put("class", "table");
        Captions.of(table).ifPresent(caption -> {
            frame.put("role", "region");
            frame.put("aria-label", Captions.words(caption));
        });
        frame.put("tabindex", "0");
        return frame;
    }

    private void renderCaption(Paragraph paragraph) {
        Text first = (Text) paragraph.getFirstChild();
        String literal = first.getLiteral();
        first.setLiteral(Captions.afterMark(literal));
        html.tag("caption");
        renderChildren(paragraph);
        html.tag("/caption");
        first.setLiteral(literal);
    }

    /** The first cell of each row is its header. */
    private void renderCell(TableCell cell) {
        String tag = cell.isHeader() || cell.getPrevious() == null ? "th" : "td";
        Map<String, String> attributes = new LinkedHashMap<>();
        if (tag.equals("th")) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "numeric");
        }
        renderElement(tag, attributes, cell);
    }

    private void renderElement(String tag, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(tag, attributes);
        renderChildren(node);
        html.tag("/" + tag);
        html.line();
    }

    private void renderChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
