package nl.overzicht.render.site;

import java.util.Locale;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.template.Markup;

/**
 * Numbers that people and machines can read, and follow to where they come from.
 *
 * @param root the way to the root of the site
 * @param linked whether they lead to their origin
 */
record Numbers(String root, boolean linked) {

    /** The text, with the exact value and the precision beside it. */
    static Markup data(Quantity quantity, String text) {
        String precision = quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Markup("<data value=\"" + quantity.value().toPlainString() + "\" data-precision=\"" + precision
                + "\">" + Markup.escape(text) + "</data>");
    }

    /** The same, as a link to the line of its fact where numbers are linked. */
    Markup write(Quantity quantity, String text, String fact) {
        Markup data = data(quantity, text);
        return linked
                ? new Markup("<a class=\"number\" href=\"" + root + SiteMap.ORIGIN + "#" + Markup.escape(fact) + "\">"
                        + data.html() + "</a>")
                : data;
    }
}
