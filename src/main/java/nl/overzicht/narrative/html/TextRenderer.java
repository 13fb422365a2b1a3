package nl.overzicht.narrative.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.narrative.html.HtmlText.HeadingLink;
import nl.overzicht.narrative.rule.TextCheck;
import nl.overzicht.narrative.syntax.Anchors;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown with facts as HTML. Texts are checked before: it throws on what {@link TextCheck} refuses.
 *
 * @param facts the facts that texts can use
 * @param text formats facts
 */
public record TextRenderer(Facts facts, FactText text) {

    /** The ids of the facts that a text names, each once, in the order of their first use. */
    public static List<String> factsIn(String markdown) {
        return Syntax.findAll(Syntax.parse(markdown), FactNode.class).stream()
                .flatMap(node -> node.id().stream())
                .distinct()
                .toList();
    }

    /** Renders a whole text. */
    public HtmlText render(String markdown, Medium medium) {
        return render(markdown, medium, Optional.empty());
    }

    /**
     * Renders a whole text, with one note about all computed numbers, if given, in place of the mark at each of them.
     */
    public HtmlText render(String markdown, Medium medium, Optional<ComputedNote> note) {
        Node root = Syntax.parse(markdown);
        boolean noted = note.filter(computed -> computed.add(root, facts, text)).isPresent();
        TreePreparer.apply(root);
        FactWriter writer = FactWriter.of(root, facts, noted ? text.withoutMark() : text);
        Map<Node, String> anchors = anchors(root);
        RenderContext inNotes = new RenderContext(writer, medium, anchors);
        Map<String, Integer> numbers = numbers(root);
        List<String> notes = notes(root, numbers, renderer(inNotes));
        String html = renderer(inNotes.withNotes(notes, numbers, 0)).render(root);
        return new HtmlText(html, notes, headings(root, anchors, writer));
    }

    /** Renders a text without notes and headings, such as the summary of a stream. */
    public String renderProse(String markdown, Medium medium) {
        return render(markdown, medium).html();
    }

    /** Renders a text; if it is a single paragraph, without the {@code p} element around it. */
    public String renderLine(String markdown, Medium medium) {
        String html = render(markdown, medium).html().strip();
        boolean oneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return oneParagraph ? html.substring(3, html.length() - 4) : html;
    }

    static HtmlRenderer renderer(RenderContext rendering) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new ElementRenderer(rendering, context))
                .nodeRendererFactory(context -> new TableRenderer(rendering, context))
                .attributeProviderFactory(context -> rendering::attributes)
                .build();
    }

    static Map<String, Integer> numbers(Node root) {
        Map<String, Integer> numbers = new HashMap<>();
        for (FootnoteReference call : Syntax.findAll(root, FootnoteReference.class)) {
            numbers.putIfAbsent(call.getLabel(), numbers.size() + 1);
        }
        return numbers;
    }

    static List<String> notes(Node root, Map<String, Integer> numbers, HtmlRenderer inner) {
        String[] notes = new String[numbers.size()];
        for (FootnoteDefinition note : Syntax.findAll(root, FootnoteDefinition.class)) {
            Integer number = numbers.get(note.getLabel());
            if (number != null && note.getFirstChild() != null) {
                notes[number - 1] = childrenOf(note.getFirstChild(), inner);
            }
        }
        return List.of(notes);
    }

    private static String childrenOf(Node paragraph, HtmlRenderer inner) {
        StringBuilder html = new StringBuilder();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            html.append(inner.render(child));
        }
        return html.toString();
    }

    private static Map<Node, String> anchors(Node root) {
        Map<Node, String> anchors = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (Heading heading : Syntax.findAll(root, Heading.class)) {
            String anchor = Anchors.of(heading);
            int times = used.merge(anchor, 1, Integer::sum);
            anchors.put(heading, times == 1 ? anchor : anchor + "-" + times);
        }
        return anchors;
    }

    private static List<HeadingLink> headings(Node root, Map<Node, String> anchors, FactWriter writer) {
        List<HeadingLink> headings = new ArrayList<>();
        for (Heading heading : Syntax.findAll(root, Heading.class)) {
            headings.add(new HeadingLink(heading.getLevel(), anchors.get(heading), writer.words(heading)));
        }
        return headings;
    }
}
