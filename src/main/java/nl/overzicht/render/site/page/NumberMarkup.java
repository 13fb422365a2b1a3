package nl.overzicht.render.site.page;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.template.Markup;

/**
 * Numbers that people and machines can read, and follow to where they come from.
 *
 * @param page that they are on; empty: several
 * @param root the way to the root of the site
 * @param origins where their lines are; empty: they are not linked
 */
public record NumberMarkup(String page, String root, Optional<OriginAddresses> origins) {

    /**
     * The text, with the exact value beside it, and the precision and the unit when these are not as stated and euro: a page
     * has too many numbers to say the same of nearly all.
     */
    static Markup data(Quantity quantity, String text) {
        String precision = quantity.precision() == Precision.STATED
                ? ""
                : "\" data-precision=\""
                        + quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = quantity.isMoney() ? "" : "\" data-unit=\"" + Markup.escape(quantity.unit());
        return new Markup("<data value=\"" + quantity.value().toPlainString() + precision + unit + "\">"
                + Markup.escape(text) + "</data>");
    }

    /** The same, as a link to the line of its fact where numbers are linked. */
    Markup write(Quantity quantity, String text, String fact) {
        Markup data = data(quantity, text);
        return origins.flatMap(known -> known.address(fact))
                .map(address -> new Markup("<a href=\"" + Markup.escape(way(address)) + "\">" + data.html() + "</a>"))
                .orElse(data);
    }

    private String way(String address) {
        return !page.isEmpty() && address.startsWith(page + "#") ? address.substring(page.length()) : root + address;
    }
}
