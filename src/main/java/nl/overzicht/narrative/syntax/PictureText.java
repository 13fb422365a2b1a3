package nl.overzicht.narrative.syntax;

import java.util.Optional;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a picture: {@code ![what it shows](attachments/dike.png "its caption")}. */
public final class PictureText {

    private PictureText() {}

    /** What the picture shows, without markup. */
    public static String alt(Image image) {
        StringBuilder alt = new StringBuilder();
        Syntax.walk(image, node -> alt.append(words(node)));
        return alt.toString();
    }

    private static String words(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }

    /** What is printed with it: the title that Markdown gives a picture, on one line. */
    public static Optional<String> caption(Image image) {
        return Optional.ofNullable(image.getTitle())
                .map(title -> NormalText.text(title).strip().replaceAll("\\s+", " "))
                .filter(title -> !title.isEmpty());
    }
}
