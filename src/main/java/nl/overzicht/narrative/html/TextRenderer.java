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
 * Markdown with facts to HTML. Texts are checked before: what {@link TextCheck} refuses is a bug here.
 *
 * @param facts what texts may use
 * @param text how facts are written
 */
public record TextRenderer(Facts facts, FactText text) {

    /** The ids of the facts that a text names, each once, in the order of the text. */
    public static List<String> factsIn(String markdown) {
        return Syntax.all(Syntax.parse(markdown), FactNode.class).stream()
                .flatMap(node -> node.id().stream())
                .distinct()
                .toList();
    }

    /** A whole text, checked before. */
    public HtmlText render(String markdown, Medium medium) {
        return render(markdown, medium, Optional.empty());
    }

    /** The same with one note on all computed numbers, instead of the mark at each. */
    public HtmlText render(String markdown, Medium medium, Optional<ComputedNote> note) {
        Node root = Syntax.parse(markdown);
        boolean noted = note.filter(its -> its.add(root, facts, text)).isPresent();
        TreePreparer.apply(root);
        FactWriter writer = FactWriter.of(root, facts, noted ? text.unmarked() : text);
        Map<Node, String> anchors = anchors(root);
        Elements inNotes = new Elements(writer, medium, anchors);
        Map<String, Integer> numbers = numbers(root);
        List<String> notes = notes(root, numbers, renderer(inNotes));
        String html = renderer(inNotes.with(notes, numbers, 0)).render(root);
        return new HtmlText(html, notes, headings(root, anchors, writer));
    }

    /** A text without notes or headings, as the summary of a stream. */
    public String renderProse(String markdown, Medium medium) {
        return render(markdown, medium).html();
    }

    /** A text of one paragraph, without the element around it. */
    public String renderLine(String markdown, Medium medium) {
        String html = render(markdown, medium).html().strip();
        boolean oneParagraph = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return oneParagraph ? html.substring(3, html.length() - 4) : html;
    }

    static HtmlRenderer renderer(Elements elements) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new ElementRenderer(elements, context))
                .attributeProviderFactory(context -> elements::attributes)
                .build();
    }

    static Map<String, Integer> numbers(Node root) {
        Map<String, Integer> numbers = new HashMap<>();
        for (FootnoteReference call : Syntax.all(root, FootnoteReference.class)) {
            numbers.putIfAbsent(call.getLabel(), numbers.size() + 1);
        }
        return numbers;
    }

    static List<String> notes(Node root, Map<String, Integer> numbers, HtmlRenderer inner) {
        String[] notes = new String[numbers.size()];
        for (FootnoteDefinition note : Syntax.all(root, FootnoteDefinition.class)) {
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
        for (Heading heading : Syntax.all(root, Heading.class)) {
            String anchor = Anchors.of(heading);
            int times = used.merge(anchor, 1, Integer::sum);
            anchors.put(heading, times == 1 ? anchor : anchor + "-" + times);
        }
        return anchors;
    }

    private static List<HeadingLink> headings(Node root, Map<Node, String> anchors, FactWriter writer) {
        List<HeadingLink> headings = new ArrayList<>();
        for (Heading heading : Syntax.all(root, Heading.class)) {
            headings.add(new HeadingLink(heading.getLevel(), anchors.get(heading), writer.words(heading)));
        }
        return headings;
    }
}
