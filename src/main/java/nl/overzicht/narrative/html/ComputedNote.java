package nl.overzicht.narrative.html;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.narrative.syntax.Captions;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * One note that lists the computed numbers of a text, in place of the mark at each of them (rule of truth 4). Its call
 * is at the end of the first paragraph that contains one, since a call must not directly follow a digit.
 *
 * @param sentence makes the text of the note from the numbers, which are separated by commas
 */
public record ComputedNote(UnaryOperator<String> sentence) {

    /** Labels of authors cannot contain a space. */
    private static final String LABEL = "computed numbers";

    private static final String BETWEEN = "\u00a0";

    /** Adds the note. Returns false when no number is computed, or when no paragraph can contain the call. */
    boolean add(Node root, Facts facts, FactText text) {
        List<FactNode> computed = Syntax.findAll(root, FactNode.class).stream()
                .filter(node ->
                        node.id().flatMap(facts::find).filter(Fact::computed).isPresent())
                .toList();
        Optional<Paragraph> place = place(root, computed);
        place.ifPresent(paragraph -> {
            FactWriter writer = FactWriter.of(root, facts, text.withoutMark());
            String numbers = computed.stream()
                    .map(node -> writer.write(node).text())
                    .distinct()
                    .collect(Collectors.joining(", "));
            paragraph.appendChild(new Text(endsInNumber(paragraph) ? BETWEEN : ""));
            paragraph.appendChild(new FootnoteReference(LABEL));
            root.appendChild(note(sentence.apply(numbers)));
        });
        return place.isPresent();
    }

    private static FootnoteDefinition note(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words));
        FootnoteDefinition note = new FootnoteDefinition(LABEL);
        note.appendChild(paragraph);
        return note;
    }

    /**
     * The first paragraph with a computed number; the last paragraph of the text when only tables or headings have one.
     */
    private static Optional<Paragraph> place(Node root, List<FactNode> computed) {
        List<Paragraph> paragraphs = Syntax.findAll(root, Paragraph.class).stream()
                .filter(paragraph -> !Captions.isCaption(paragraph)
                        && Syntax.findAncestor(paragraph, FootnoteDefinition.class) == null
                        && Syntax.findAll(paragraph, FactNode.class).stream()
                                .allMatch(node -> node.directive().isEmpty()))
                .toList();
        return computed.isEmpty()
                ? Optional.empty()
                : paragraphs.stream()
                        .filter(paragraph -> Syntax.findAll(paragraph, FactNode.class).stream()
                                .anyMatch(computed::contains))
                        .findFirst()
                        .or(() -> paragraphs.stream().reduce((before, last) -> last));
    }

    private static boolean endsInNumber(Paragraph paragraph) {
        Node last = paragraph.getLastChild();
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        return last instanceof FactNode
                || last instanceof Text text && text.getLiteral().matches("(?s).*\\p{Nd}");
    }
}
