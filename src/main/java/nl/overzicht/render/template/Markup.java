package nl.overzicht.render.template;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is HTML already and is not escaped again. Everything else that a template prints is.
 *
 * @param html well-formed, with its own escapes
 */
public record Markup(String html) {

    /** No markup. */
    public static final Markup NONE = new Markup("");

    /** Plain text, escaped for HTML and XML. */
    public static Markup text(String plain) {
        return new Markup(escape(plain));
    }

    /** Each on a line of its own. */
    public static Markup lines(List<Markup> lines) {
        return new Markup(lines.stream().map(Markup::html).collect(Collectors.joining("<br>")));
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The text with the characters escaped that mean something in HTML and XML, in text and in attributes. */
    public static String escape(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
