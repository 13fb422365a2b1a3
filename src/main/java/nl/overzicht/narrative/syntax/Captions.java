package nl.overzicht.narrative.syntax;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The caption of a table: the paragraph directly before it that begins with {@code Tabel: } or {@code Table: }.
 * Markdown has no syntax for captions.
 */
public final class Captions {

    /** Either may be used in a text of any language; both have the same length. */
    private static final List<String> MARKS = List.of("Tabel: ", "Table: ");

    private Captions() {}

    /** The caption of a table; empty when the paragraph before it is not one. */
    public static Optional<Paragraph> of(TableBlock table) {
        return table.getPrevious() instanceof Paragraph paragraph && isCaption(paragraph)
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /** Whether a paragraph is the caption of the table after it. */
    public static boolean isCaption(Node node) {
        return node instanceof Paragraph
                && node.getNext() instanceof TableBlock
                && node.getFirstChild() instanceof Text text
                && MARKS.stream().anyMatch(text.getLiteral()::startsWith);
    }

    /** The words of a caption without markup and without its mark. */
    public static String words(Paragraph caption) {
        StringBuilder words = new StringBuilder();
        Syntax.findAll(caption, Text.class).forEach(text -> words.append(text.getLiteral()));
        return afterMark(words.toString());
    }

    /** The first words of a caption without its mark. */
    public static String afterMark(String first) {
        return first.substring(lengthOfMark());
    }

    /** The first words of a caption with other words inserted after its mark. */
    public static String with(String before, String first) {
        return first.substring(0, lengthOfMark()) + before + afterMark(first);
    }

    private static int lengthOfMark() {
        return MARKS.get(0).length();
    }
}
