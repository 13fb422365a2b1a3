package nl.overzicht.narrative.syntax;

import java.text.Normalizer;
import java.util.Locale;
import nl.overzicht.unicode.NormalText;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;

/** The address of a heading within its page: its words in lower case, joined by hyphens; facts by their id. */
public final class Anchors {

    private Anchors() {}

    public static String of(Heading heading) {
        StringBuilder words = new StringBuilder();
        Syntax.walk(heading, node -> {
            if (node instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof LiteralNode literal) {
                words.append(literal.text());
            } else if (node instanceof FactNode fact) {
                words.append(fact.id().orElse(""));
            }
        });
        String slug = slug(words.toString());
        return slug.isEmpty() ? "kop" : slug;
    }

    /** Words as a part of an address; none when they have no letter or digit. */
    public static String slug(String words) {
        String plain = Normalizer.normalize(NormalText.text(words), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
