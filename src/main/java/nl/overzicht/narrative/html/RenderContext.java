package nl.overzicht.narrative.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.PictureText;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * What a renderer needs to know about a text: its facts, its medium, and its headings, notes and parts.
 *
 * @param facts writes the facts
 * @param medium paper or screen
 * @param anchors the id of each heading
 * @param notes the HTML of the notes, in order
 * @param numbers the number of each note, from 1, by its label
 * @param notesBefore the number of notes in the texts before this one
 * @param numbering of chapters, figures and tables; empty when they are not numbered
 */
record RenderContext(
        FactWriter facts,
        Medium medium,
        Map<Node, String> anchors,
        List<String> notes,
        Map<String, Integer> numbers,
        int notesBefore,
        Optional<Numbering> numbering) {

    /** For a text without notes and numbering. */
    RenderContext(FactWriter facts, Medium medium, Map<Node, String> anchors) {
        this(facts, medium, anchors, List.of(), Map.of(), 0, Optional.empty());
    }

    /** A copy with notes. */
    RenderContext withNotes(List<String> itsNotes, Map<String, Integer> itsNumbers, int before) {
        return new RenderContext(facts, medium, anchors, itsNotes, itsNumbers, before, numbering);
    }

    /** The HTML of a figure or table that the program makes; empty when the medium has none. */
    Optional<String> figure(FigureBlock figure) {
        return numbering.isPresent() ? numbering.get().html(figure) : medium.insert(figure.directive());
    }

    /** The HTML of a picture; empty when the medium cannot show it. */
    Optional<String> picture(Image image, boolean block) {
        Optional<String> id = numbering.flatMap(numbers -> numbers.id(image));
        return medium.picture(ShownPicture.of(image, block, id, pictureText()));
    }

    String fact(FactNode node) {
        FactWriter.WrittenFact written = facts.write(node);
        return medium.fact(written.fact(), written.text());
    }

    /** Writes the words of pictures, with facts as plain text: an attribute cannot contain elements. */
    PictureText pictureText() {
        return new PictureText(fact -> facts.write(fact).text());
    }

    String noteCall(String label) {
        int number = numbers.get(label);
        return medium.noteCall(notesBefore + number, notes.get(number - 1));
    }

    /** The words within a node, without markup and notes. */
    String words(Node node) {
        StringBuilder words = new StringBuilder();
        Syntax.walk(node, inner -> {
            if (inner instanceof Text text) {
                words.append(text.getLiteral());
            } else if (inner instanceof Code code) {
                words.append(code.getLiteral());
            } else if (inner instanceof FactNode fact) {
                words.append(facts.write(fact).text());
            }
        });
        return words.toString();
    }

    void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListItem && isTask(node)) {
            attributes.put("class", "task");
        } else if (node instanceof Heading) {
            attributes.put("id", anchors.get(node));
        }
    }

    private static boolean isTask(Node item) {
        return item.getFirstChild() instanceof Paragraph text && text.getFirstChild() instanceof TaskListItemMarker;
    }
}
