package nl.overzicht.narrative.html;

import java.util.List;
import java.util.Map;
import nl.overzicht.narrative.syntax.FactNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What one rendering knows.
 *
 * @param renderer facts and their text
 * @param medium paper or screen
 * @param anchors ids of the headings
 * @param notes HTML of the notes in order
 * @param numbers of the notes by label, from 1
 */
record Elements(
        TextRenderer renderer,
        Medium medium,
        Map<Node, String> anchors,
        List<String> notes,
        Map<String, Integer> numbers) {

    String fact(FactNode node) {
        FactNode.Written written = node.written(renderer.facts(), renderer.text());
        return medium.fact(written.fact(), written.text());
    }

    String noteCall(String label) {
        int number = numbers.get(label);
        return medium.noteCall(number, notes.get(number - 1));
    }

    void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", anchors.get(node));
        }
    }
}
