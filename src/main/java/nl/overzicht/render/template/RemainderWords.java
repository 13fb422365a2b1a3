package nl.overzicht.render.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * Describes the part of a sum that is not divided over streams, areas, items or years.
 *
 * @param words of the templates
 */
public record RemainderWords(Messages words) {

    /**
     * Sentences without a capital and a full stop; empty when no remainder is known.
     *
     * @param remainders by the dimension over which they are not divided
     * @param number how a computed quantity is written
     * @param withheld whether amounts of a dimension are not published, so that the remainder may consist of these
     */
    public List<String> of(
            Map<Dimension, Quantity> remainders, Function<Quantity, String> number, Predicate<Dimension> withheld) {
        return remainders.entrySet().stream()
                .map(rest -> orWithheld(
                        words.get("sum.undivided." + id(rest.getKey()), number.apply(rest.getValue())),
                        withheld.test(rest.getKey())))
                .toList();
    }

    /** The name of the row of a remainder. */
    public String name(Dimension along, boolean withheld) {
        return orWithheld(words.get("money.rest." + id(along)), withheld);
    }

    /** The text; if amounts are withheld, with the remark that the remainder may consist of these. */
    public String orWithheld(String text, boolean withheld) {
        return withheld ? words.get("rest.withheld", text) : text;
    }

    private static String id(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
