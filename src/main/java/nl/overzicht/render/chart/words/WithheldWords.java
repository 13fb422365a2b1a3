package nl.overzicht.render.chart.words;

import java.util.List;
import nl.overzicht.funding.Status;
import nl.overzicht.render.template.RemainderWords;
import nl.overzicht.report.WithheldAmounts;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;
import nl.overzicht.sum.Scope;

/**
 * What charts say about amounts that are not published.
 *
 * @param words of all charts
 */
public record WithheldWords(ChartWords words) {

    /** The number of amounts that are missing from these sums because they are not published. */
    public int count(Measure measure, List<Scope> scopes) {
        WithheldAmounts amounts = WithheldAmounts.of(words.report());
        return scopes.stream()
                .mapToInt(scope -> amounts.missingIn(
                        scope, measure, words.report().facts().sums().of(scope)))
                .sum();
    }

    /** The text for what is not divided over a dimension. If amounts are withheld, it says that they may be part of it. */
    public String rest(String text, Scope scope, Measure measure, Status status, Dimension along) {
        boolean withheld = WithheldAmounts.of(words.report()).mayBeRest(scope, measure, status, along);
        return new RemainderWords(words.messages()).orWithheld(text, withheld);
    }
}
