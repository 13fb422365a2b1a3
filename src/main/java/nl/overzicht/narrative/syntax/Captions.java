package nl.overzicht.narrative.syntax;

import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The caption of a table: the paragraph right before it that begins with {@code Tabel: }. Markdown has no other way. */
public final class Captions {

    public static final String MARK = "Tabel: ";

    private Captions() {}

    public static Optional<Paragraph> of(TableBlock table) {
        return table.getPrevious() instanceof Paragraph paragraph && isCaption(paragraph)
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /** Whether a paragraph is the caption of the table after it. */
    public static boolean isCaption(Node node) {
        return node instanceof Paragraph
                && node.getNext() instanceof TableBlock
                && node.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getLiteral().startsWith(MARK);
    }

    /** The words of a caption without markup and without its mark. */
    public static String words(Paragraph caption) {
        StringBuilder words = new StringBuilder();
        Syntax.all(caption, org.commonmark.node.Text.class).forEach(text -> words.append(text.getLiteral()));
        return words.substring(MARK.length());
    }
}
