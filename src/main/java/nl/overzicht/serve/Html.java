package nl.overzicht.serve;

import nl.overzicht.render.template.Markup;

/** Builds HTML elements for the pages of a preview. */
final class Html {

    private Html() {}

    /** A link to an address within the preview. */
    static String link(String address, String words) {
        return "<a href=\"" + Markup.escape(address) + "\">" + Markup.escape(words) + "</a>";
    }
}
