package nl.overzicht.narrative.html;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.narrative.syntax.Addresses;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the HTML of elements that CommonMark lacks, or for which a report has different HTML. */
final class ElementRenderer implements NodeRenderer {

    /** Stands for the content between two tags. */
    private static final String INNER = "\0";

    private final RenderContext rendering;
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CoreHtmlNodeRenderer core;

    ElementRenderer(RenderContext rendering, HtmlNodeRendererContext context) {
        this.rendering = rendering;
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
                PictureBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FactNode fact) {
            html.raw(rendering.fact(fact));
        } else if (node instanceof FigureBlock figure) {
            rendering.figure(figure).ifPresent(this::writeBlock);
        } else if (node instanceof FootnoteReference call) {
            boolean follows = call.getPrevious() instanceof FootnoteReference;
            html.raw((follows ? rendering.medium().betweenCalls() : "") + rendering.noteCall(call.getLabel()));
        } else if (node instanceof PictureBlock block) {
            rendering.picture((Image) block.getFirstChild(), true).ifPresent(this::writeBlock);
        } else if (node instanceof Image image) {
            rendering.picture(image, false).ifPresent(html::raw);
        } else if (node instanceof Link link) {
            renderLink(link);
        } else if (node instanceof Paragraph paragraph) {
            renderParagraph(paragraph);
        } else if (node instanceof Strikethrough struck) {
            renderStruck(struck);
        } else if (node instanceof TaskListItemMarker task) {
            html.raw(rendering.medium().box(task.isChecked()) + " ");
        }
    }

    private void writeBlock(String raw) {
        html.line();
        html.raw(raw);
        html.line();
    }

    private void renderLink(Link link) {
        Optional<String> reference = rendering.numbering().flatMap(numbering -> numbering.reference(link, INNER));
        if (reference.isPresent()) {
            renderAround(reference.get(), link);
            return;
        }
        if (Addresses.isExternal(link.getDestination()) || link.getDestination().startsWith("#")) {
            core.render(link);
            return;
        }
        Optional<String> address = rendering.medium().address(link.getDestination());
        address.ifPresent(to -> html.tag("a", Map.of("href", to)));
        renderChildren(link);
        address.ifPresent(to -> html.tag("/a"));
    }

    private void renderStruck(Strikethrough struck) {
        renderAround(rendering.medium().struck(INNER, rendering.words(struck)), struck);
    }

    /** Writes the HTML around a node, with the children of the node in place of {@link #INNER} if that occurs in it. */
    private void renderAround(String raw, Node node) {
        int inner = raw.indexOf(INNER);
        html.raw(inner < 0 ? raw : raw.substring(0, inner));
        if (inner >= 0) {
            renderChildren(node);
            html.raw(raw.substring(inner + INNER.length()));
        }
    }

    private void renderParagraph(Paragraph paragraph) {
        if (!Captions.isCaption(paragraph)) {
            core.render(paragraph);
        }
    }

    private void renderChildren(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
