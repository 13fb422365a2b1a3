package nl.overzicht.narrative.syntax;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a picture, without markup: {@code ![what it shows](attachments/dike.png "its caption")}.
 *
 * @param fact writes a fact in them
 */
public record PictureText(Function<FactNode, String> fact) {

    /** The alternative text. */
    public String alt(Image image) {
        StringBuilder alt = new StringBuilder();
        Stream.iterate(image.getFirstChild(), Objects::nonNull, Node::getNext)
                .filter(child -> !(child instanceof CaptionNode))
                .forEach(child -> alt.append(words(child)));
        return alt.toString();
    }

    /** The caption, on one line; empty when there is none. */
    public Optional<String> caption(Image image) {
        return captionNode(image)
                .map(this::words)
                .map(caption -> NormalText.text(caption).strip().replaceAll("\\s+", " "))
                .filter(caption -> !caption.isEmpty());
    }

    /** The caption of a picture as a node; empty when there is none. */
    public static Optional<CaptionNode> captionNode(Image image) {
        return image.getLastChild() instanceof CaptionNode caption ? Optional.of(caption) : Optional.empty();
    }

    private String words(Node node) {
        StringBuilder words = new StringBuilder();
        Syntax.walk(node, inner -> words.append(word(inner)));
        return words.toString();
    }

    private String word(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof LiteralNode literal) {
            return literal.text();
        }
        if (node instanceof FactNode written) {
            return fact.apply(written);
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }
}
