package nl.overzicht.narrative.outline;

import java.util.Optional;
import java.util.Set;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A link to another part of the report: {@code [zie](#methode)}.
 *
 * @param id of what it refers to
 * @param isWordless whether the number of that is its text: it has no words of its own
 */
public record Reference(String id, boolean isWordless) {

    /** What a link says that leaves its words to us. */
    private static final Set<String> NO_WORDS = Set.of("", "zie", "see");

    /** A link as such a reference; empty: it goes elsewhere. */
    public static Optional<Reference> of(Link link) {
        return link.getDestination().startsWith("#")
                ? Optional.of(new Reference(link.getDestination().substring(1), NO_WORDS.contains(words(link))))
                : Optional.empty();
    }

    /** More than a text is more than these words. */
    private static String words(Link link) {
        StringBuilder words = new StringBuilder();
        for (Node node : Syntax.all(link, Node.class)) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node != link) {
                words.append('-');
            }
        }
        return words.toString().strip();
    }
}
