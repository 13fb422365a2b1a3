package nl.overzicht.render.site;

import nl.overzicht.funding.Quantity;
import nl.overzicht.render.template.Markup;

/** Numbers that people and machines can read. */
final class Numbers {

    private Numbers() {}

    /** The text, with the exact value and the precision beside it. */
    static Markup data(Quantity quantity, String text) {
        String precision =
                quantity.precision().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Markup("<data value=\"" + quantity.value().toPlainString() + "\" data-precision=\"" + precision
                + "\">" + Markup.escape(text) + "</data>");
    }
}
