package nl.overzicht.narrative.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.narrative.html.RenderedChapter.NumberedNote;
import nl.overzicht.narrative.html.RenderedChapter.Part;
import nl.overzicht.narrative.outline.OutlineEntry;
import nl.overzicht.narrative.outline.OutlineReader;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders the texts of a report as numbered chapters. The numbering and the sequence of notes continue through all
 * texts.
 *
 * @param facts the facts that texts can use
 * @param text formats facts
 * @param annexMark the word that, followed by a colon, begins the heading of an annex
 */
public record ChapterRenderer(Facts facts, FactText text, String annexMark) {

    /** The ids of the chapters of all texts in order, without rendering them. */
    public static List<String> ids(List<String> markdown, String annexMark) {
        return OutlineReader.read(markdown.stream().map(Syntax::parse).toList(), annexMark).entries().stream()
                .filter(OutlineEntry::isChapter)
                .map(OutlineEntry::id)
                .toList();
    }

    /** The chapters of all texts, in order. */
    public List<RenderedChapter> render(List<String> markdown, NumberedMedium medium) {
        List<Node> roots = markdown.stream().map(Syntax::parse).toList();
        Numbering numbering = new Numbering(OutlineReader.read(roots, annexMark), medium);
        List<Draft> drafts = new ArrayList<>();
        int notes = 0;
        for (Node root : roots) {
            notes += read(root, notes, numbering, medium, drafts);
        }
        return drafts.stream().map(Draft::chapter).toList();
    }

    /**
     * Adds the chapters that begin in a text to the drafts; what precedes its first chapter goes to the last draft.
     * Returns the number of notes.
     */
    private int read(Node root, int notesBefore, Numbering numbering, Medium medium, List<Draft> drafts) {
        TreePreparer.apply(root);
        FactWriter writer = FactWriter.of(root, facts, text);
        numbering.number(root, writer);
        Map<String, Integer> numbers = TextRenderer.numbers(root);
        RenderContext inNotes = new RenderContext(
                writer, medium, numbering.anchors(root), List.of(), Map.of(), 0, Optional.of(numbering));
        List<String> notes = TextRenderer.notes(root, numbers, TextRenderer.renderer(inNotes));
        HtmlRenderer renderer = TextRenderer.renderer(inNotes.withNotes(notes, numbers, notesBefore));
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            if (isHead(block)) {
                drafts.add(new Draft(numbering.part(block), innerHtml(renderer.render(block))));
            }
            Draft draft = drafts.get(drafts.size() - 1);
            draft.html.append(isHead(block) ? "" : renderer.render(block));
            Syntax.findAll(block, FootnoteReference.class).stream()
                    .filter(call -> Syntax.findAncestor(call, FootnoteDefinition.class) == null)
                    .map(call -> numbers.get(call.getLabel()))
                    .forEach(number -> draft.notes.add(new NumberedNote(notesBefore + number, notes.get(number - 1))));
            draft.parts.addAll(numbering.partsIn(block));
        }
        return notes.size();
    }

    private static boolean isHead(Node block) {
        return block instanceof Heading heading && heading.getLevel() == 1;
    }

    /** The content of HTML that is a single element. */
    private static String innerHtml(String html) {
        return html.substring(html.indexOf('>') + 1, html.lastIndexOf("</"));
    }

    /** A chapter while its text is read. */
    private static final class Draft {

        private final Part head;
        private final String heading;
        private final StringBuilder html = new StringBuilder();
        private final List<NumberedNote> notes = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        Draft(Part head, String heading) {
            this.head = head;
            this.heading = heading;
        }

        RenderedChapter chapter() {
            return new RenderedChapter(
                    head,
                    heading,
                    html.toString(),
                    List.copyOf(notes),
                    parts.stream().filter(part -> part.level() != 1).toList());
        }
    }
}
