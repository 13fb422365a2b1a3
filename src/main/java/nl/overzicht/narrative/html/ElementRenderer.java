package nl.overzicht.narrative.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.narrative.syntax.Addresses;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the elements that CommonMark has no or another HTML for. */
final class ElementRenderer implements NodeRenderer {

    /** Stands for what is written between two tags. */
    private static final String INNER = "\0";

    private final Elements elements;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CoreHtmlNodeRenderer core;

    ElementRenderer(Elements elements, HtmlNodeRendererContext context) {
        this.elements = elements;
        this.context = context;
        this.html = context.getWriter();
        this.core = new CoreHtmlNodeRenderer(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                FactNode.class,
                FigureBlock.class,
                FootnoteReference.class,
                FootnoteDefinition.class,
                Image.class,
                Link.class,
                Paragraph.class,
                Strikethrough.class,
                TaskListItemMarker.class,
                PictureBlock.class,
                TableBlock.class,
                TableHead.class,
                TableBody.class,
                TableRow.class,
                TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FactNode fact) {
            html.raw(elements.fact(fact));
        } else if (node instanceof FigureBlock figure) {
            elements.figure(figure).ifPresent(this::block);
        } else if (node instanceof FootnoteReference call) {
            boolean follows = call.getPrevious() instanceof FootnoteReference;
            html.raw((follows ? elements.medium().betweenCalls() : "") + elements.noteCall(call.getLabel()));
        } else if (node instanceof PictureBlock block) {
            elements.picture((Image) block.getFirstChild(), true).ifPresent(this::block);
        } else if (node instanceof Image image) {
            elements.picture(image, false).ifPresent(html::raw);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Strikethrough struck) {
            struck(struck);
        } else if (node instanceof TaskListItemMarker task) {
            html.raw(elements.medium().box(task.isChecked()) + " ");
        } else if (!(node instanceof FootnoteDefinition)) {
            table(node);
        }
    }

    private void block(String raw) {
        html.line();
        html.raw(raw);
        html.line();
    }

    private void link(Link link) {
        Optional<String> reference = elements.numbering().flatMap(numbering -> numbering.reference(link, INNER));
        if (reference.isPresent()) {
            around(reference.get(), link);
            return;
        }
        if (Addresses.isExternal(link.getDestination()) || link.getDestination().startsWith("#")) {
            core.render(link);
            return;
        }
        Optional<String> address = elements.medium().address(link.getDestination());
        address.ifPresent(to -> html.tag("a", Map.of("href", to)));
        children(link);
        address.ifPresent(to -> html.tag("/a"));
    }

    private void struck(Strikethrough struck) {
        around(elements.medium().struck(INNER, elements.words(struck)), struck);
    }

    /** Writes what surrounds a node, and what is within it where that has a place. */
    private void around(String raw, Node node) {
        int inner = raw.indexOf(INNER);
        html.raw(inner < 0 ? raw : raw.substring(0, inner));
        if (inner >= 0) {
            children(node);
            html.raw(raw.substring(inner + INNER.length()));
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (!Captions.isCaption(paragraph)) {
            core.render(paragraph);
        }
    }

    private void table(Node node) {
        if (node instanceof TableBlock table) {
            tableBlock(table);
        } else if (node instanceof TableHead) {
            element("thead", Map.of(), node);
        } else if (node instanceof TableBody) {
            element("tbody", Map.of(), node);
        } else if (node instanceof TableRow) {
            element("tr", Map.of(), node);
        } else if (node instanceof TableCell cell) {
            cell(cell);
        }
    }

    private void tableBlock(TableBlock table) {
        html.line();
        Map<String, String> frame = frame(table);
        elements.numbering().flatMap(numbering -> numbering.id(table)).ifPresent(id -> frame.put("id", id));
        html.tag("div", frame);
        html.tag("table", Map.of("class", "utrecht-table"));
        Captions.of(table).ifPresent(this::caption);
        children(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    /** A wide table scrolls in a frame of its own, which a keyboard can reach and a listener can find by its name. */
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

    private void caption(Paragraph paragraph) {
        Text first = (Text) paragraph.getFirstChild();
        String literal = first.getLiteral();
        first.setLiteral(Captions.afterMark(literal));
        html.tag("caption");
        children(paragraph);
        html.tag("/caption");
        first.setLiteral(literal);
    }

    /** The first cell of each row names the row. */
    private void cell(TableCell cell) {
        String tag = cell.isHeader() || cell.getPrevious() == null ? "th" : "td";
        Map<String, String> attributes = new LinkedHashMap<>();
        if (tag.equals("th")) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "numeric");
        }
        element(tag, attributes, cell);
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(tag, attributes);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
