package nl.overzicht.render.site.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.site.part.Writer;
import nl.overzicht.render.template.Markup;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.render.template.SumReasons;
import nl.overzicht.report.SumWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Scope;
import nl.overzicht.sum.Sum;
import nl.overzicht.wording.AmountForm;

/**
 * Sums of several rows as lines of a table.
 *
 * @param writer of texts and numbers
 * @param scope of the sums
 */
public record SumLines(Writer writer, Scope scope) {

    /**
     * A sum of several rows.
     *
     * @param amount as printed, or how many amounts have no sum
     * @param noSum why there is no sum; empty: there is one
     * @param years that its rows are for; may be empty
     * @param held as-of dates of its rows; may be empty
     * @param rowCount number of rows
     * @param undivided sentences about what is not divided; may be empty
     */
    record Line(Markup amount, String noSum, String years, String held, int rowCount, List<String> undivided) {}

    /**
     * A sum as a line.
     *
     * @param form of the amounts in its column
     */
    Line line(Sum sum, AmountForm form) {
        SumWords words = new SumWords(writer.report());
        return new Line(
                writer.number(scope, sum, form),
                new SumReasons(writer.words())
                        .of(sum, WithheldAmounts.of(writer.report()).missingIn(scope, sum)),
                words.years(sum),
                words.moments(sum),
                sum.counted().size(),
                undivided(sum, form));
    }

    /** Sentences about what is not divided of a sum over all years; may be empty. */
    public List<String> undivided(Sum sum) {
        return words(sum, remainders(sum), new SumWords(writer.report())::markComputed);
    }

    /** As {@link #undivided(Sum)}, in the form of its column. */
    public List<String> undivided(Sum sum, AmountForm form) {
        return words(sum, remainders(sum), quantity -> new SumWords(writer.report()).markComputed(quantity, form));
    }

    /** As {@link #undivided(Sum)}, for one dimension. */
    public List<String> undivided(Sum sum, Dimension dimension) {
        return Optional.ofNullable(remainders(sum).get(dimension))
                .map(rest -> words(sum, Map.of(dimension, rest), new SumWords(writer.report())::markComputed))
                .orElse(List.of());
    }

    private List<String> words(Sum sum, Map<Dimension, Quantity> remainders, Function<Quantity, String> number) {
        WithheldAmounts withheld = WithheldAmounts.of(writer.report());
        return new RemainderWords(writer.words())
                .of(remainders, number, along -> withheld.mayBeRest(scope, sum.measure(), sum.status(), along));
    }

    private Map<Dimension, Quantity> remainders(Sum sum) {
        return writer.report().facts().sums().of(scope).remainders(sum.measure(), sum.status());
    }
}
