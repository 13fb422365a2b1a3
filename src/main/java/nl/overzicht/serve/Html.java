package nl.overzicht.serve;

import nl.overzicht.render.template.Markup;

/** Elements of the pages of a preview. */
final class Html {

    private Html() {}

    /** A link within the preview. */
    static String link(String address, String words) {
        return "<a href=\"" + Markup.escape(address) + "\">" + Markup.escape(words) + "</a>";
    }
}
