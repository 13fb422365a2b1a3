package nl.overzicht.render.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is already HTML. Templates print it as it is and escape all other text.
 *
 * @param html well-formed and escaped
 */
public record Markup(String html) {

    /** Empty markup. */
    public static final Markup NONE = new Markup("");

    /** Plain text, escaped for HTML and XML. */
    public static Markup text(String plain) {
        return new Markup(escape(plain));
    }

    /** Joins markup with line breaks. */
    public static Markup lines(List<Markup> lines) {
        return new Markup(lines.stream().map(Markup::html).collect(Collectors.joining("<br>")));
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Escapes the characters with a meaning in HTML and XML, for use in text and in attributes. */
    public static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
