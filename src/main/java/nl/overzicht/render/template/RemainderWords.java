package nl.overzicht.render.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Coordinates.Dimension;

/**
 * What of a sum is not divided over streams, areas, items or years, in words for a reader.
 *
 * @param words of the templates
 */
public record RemainderWords(Messages words) {

    /**
     * Sentences without a capital and a full stop; none when nothing is known to be left.
     *
     * @param number how a quantity that we computed is written
     * @param withheld along which of them something is not published, so that it may be that
     */
    public List<String> of(
            Map<Dimension, Quantity> remainders, Function<Quantity, String> number, Predicate<Dimension> withheld) {
        return remainders.entrySet().stream()
                .map(rest -> orWithheld(
                        words.get("sum.undivided." + id(rest.getKey()), number.apply(rest.getValue())),
                        withheld.test(rest.getKey())))
                .toList();
    }

    /** The name of the line of a remainder. */
    public String name(Dimension along, boolean withheld) {
        return orWithheld(words.get("money.rest." + id(along)), withheld);
    }

    /** What is not divided, or where something is withheld, may be that. */
    public String orWithheld(String text, boolean withheld) {
        return withheld ? words.get("rest.withheld", text) : text;
    }

    private static String id(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
