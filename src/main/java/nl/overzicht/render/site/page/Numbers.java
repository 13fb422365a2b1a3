package nl.overzicht.render.site.page;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.template.Markup;

/**
 * Numbers that people and machines can read, and follow to where they come from.
 *
 * @param root the way to the root of the site
 * @param origins where their lines stand; empty: they are not linked
 */
public record Numbers(String root, Optional<Origins> origins) {

    /** The text, with the exact value, the precision and, when that is not euro, the unit beside it. */
    static Markup data(Quantity quantity, String text) {
        String precision = quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = quantity.isMoney() ? "" : "\" data-unit=\"" + Markup.escape(quantity.unit());
        return new Markup("<data value=\"" + quantity.value().toPlainString() + "\" data-precision=\"" + precision
                + unit + "\">" + Markup.escape(text) + "</data>");
    }

    /** The same, as a link to the line of its fact where numbers are linked. */
    Markup write(Quantity quantity, String text, String fact) {
        Markup data = data(quantity, text);
        return origins.flatMap(known -> known.address(fact))
                .map(address -> new Markup(
                        "<a class=\"number\" href=\"" + root + Markup.escape(address) + "\">" + data.html() + "</a>"))
                .orElse(data);
    }
}
