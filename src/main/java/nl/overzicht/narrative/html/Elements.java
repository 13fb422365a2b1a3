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
 * What one rendering knows.
 *
 * @param facts writes the facts
 * @param medium paper or screen
 * @param anchors ids of the headings
 * @param notes HTML of the notes in order
 * @param numbers of the notes by label, from 1
 * @param notesBefore how many notes the texts before this one have
 * @param numbering of chapters, figures and tables; empty: they have no numbers
 */
record Elements(
        FactWriter facts,
        Medium medium,
        Map<Node, String> anchors,
        List<String> notes,
        Map<String, Integer> numbers,
        int notesBefore,
        Optional<Numbering> numbering) {

    /** Of a text without numbers. */
    Elements(FactWriter facts, Medium medium, Map<Node, String> anchors) {
        this(facts, medium, anchors, List.of(), Map.of(), 0, Optional.empty());
    }

    /** The same with notes. */
    Elements with(List<String> itsNotes, Map<String, Integer> itsNumbers, int before) {
        return new Elements(facts, medium, anchors, itsNotes, itsNumbers, before, numbering);
    }

    /** The figure or table that the program makes where a text asks for it. */
    Optional<String> figure(FigureBlock figure) {
        return numbering.isPresent() ? numbering.get().html(figure) : medium.insert(figure.insert());
    }

    /** A picture where a text shows it. */
    Optional<String> picture(Image image, boolean block) {
        Optional<String> id = numbering.flatMap(its -> its.id(image));
        return medium.picture(ShownPicture.of(image, block, id, pictures()));
    }

    String fact(FactNode node) {
        FactWriter.WrittenFact written = facts.write(node);
        return medium.fact(written.fact(), written.text());
    }

    /** Facts in the alternative text of a picture are plain text, since an attribute contains no elements. */
    PictureText pictures() {
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
