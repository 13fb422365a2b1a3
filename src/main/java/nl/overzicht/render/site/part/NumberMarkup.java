package nl.overzicht.render.site.part;

import java.util.Locale;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.template.Markup;

/**
 * Numbers as HTML: with the exact value for machines, and a link to the origin.
 *
 * @param page that the numbers are on; empty: several pages
 * @param root the path to the root of the site
 * @param origins addresses of the origins; empty: numbers are not linked
 */
public record NumberMarkup(String page, String root, Optional<OriginAddresses> origins) {

    /**
     * An element with the text, the exact value, the precision unless it is "as stated", and the unit unless it is euro.
     * Defaults are left out, since repeating them for each number would make pages large.
     */
    public static Markup data(Quantity quantity, String text) {
        String precision = quantity.precision() == Precision.STATED
                ? ""
                : "\" data-precision=\""
                        + quantity.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String unit = quantity.isMoney() ? "" : "\" data-unit=\"" + Markup.escape(quantity.unit());
        return new Markup("<data value=\"" + quantity.value().toPlainString() + precision + unit + "\">"
                + Markup.escape(text) + "</data>");
    }

    /** The same on a page with another way to the root of the site. */
    NumberMarkup withRoot(String other) {
        return new NumberMarkup(page, other, origins);
    }

    /** As {@link #data}, but as a link to the origin of its fact where numbers are linked. */
    Markup write(Quantity quantity, String text, String fact) {
        Markup data = data(quantity, text);
        return origins.flatMap(known -> known.address(fact))
                .map(address -> new Markup("<a href=\"" + Markup.escape(path(address)) + "\">" + data.html() + "</a>"))
                .orElse(data);
    }

    private String path(String address) {
        return !page.isEmpty() && address.startsWith(page + "#") ? address.substring(page.length()) : root + address;
    }
}
