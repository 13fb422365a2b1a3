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
 * @param id of the part that it refers to
 * @param isWordless whether it has no words of its own, so that the name of the part is printed
 */
public record Reference(String id, boolean isWordless) {

    /** The texts of links in whose place the name of the part is printed. */
    private static final Set<String> NO_WORDS = Set.of("", "zie", "see");

    /** The reference that a link is; empty when the link leads elsewhere. */
    public static Optional<Reference> of(Link link) {
        return link.getDestination().startsWith("#")
                ? Optional.of(new Reference(link.getDestination().substring(1), NO_WORDS.contains(words(link))))
                : Optional.empty();
    }

    /** The words of a link; any other node counts as a word, so that the link is not wordless. */
    private static String words(Link link) {
        StringBuilder words = new StringBuilder();
        for (Node node : Syntax.findAll(link, Node.class)) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node != link) {
                words.append('-');
            }
        }
        return words.toString().strip();
    }
}
