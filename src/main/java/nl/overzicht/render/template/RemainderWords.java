package nl.overzicht.render.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.overzicht.funding.Quantity;
import nl.overzicht.sum.Comparison.Dimension;

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
     */
    public List<String> of(Map<Dimension, Quantity> remainders, Function<Quantity, String> number) {
        return remainders.entrySet().stream()
                .map(rest -> words.get(
                        "sum.undivided." + rest.getKey().name().toLowerCase(Locale.ROOT),
                        number.apply(rest.getValue())))
                .toList();
    }
}
