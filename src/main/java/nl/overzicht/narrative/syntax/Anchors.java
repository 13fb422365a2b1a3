package nl.overzicht.narrative.syntax;

import nl.overzicht.unicode.Slug;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/**
 * The anchor of a heading: its words in lower case, joined by hyphens and cut to the length that a file name allows.
 * Facts are represented by their ids.
 */
public final class Anchors {

    /** Characters of an anchor; it is part of the name of a page, and file systems allow 255. */
    private static final int MOST = 100;

    private Anchors() {}

    /** The anchor of a heading; headings with the same words have the same anchor. */
    public static String of(Heading heading) {
        return shorten(whole(heading));
    }

    /** The anchor of a heading without a limit to its length. */
    public static String whole(Heading heading) {
        StringBuilder words = new StringBuilder();
        Syntax.walk(heading, node -> {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof LiteralNode literal) {
                words.append(literal.text());
            } else if (node instanceof FactNode fact) {
                words.append(fact.id().orElse(""));
            }
        });
        String slug = Slug.of(words.toString());
        return slug.isEmpty() ? "kop" : slug;
    }

    private static String shorten(String slug) {
        return slug.length() <= MOST ? slug : slug.substring(0, MOST).replaceFirst("-[^-]*$", "");
    }
}
