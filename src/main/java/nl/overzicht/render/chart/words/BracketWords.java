package nl.overzicht.render.chart.words;

import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.sum.Measure;

/**
 * The words of amounts for several years in a chart by year.
 *
 * @param common what all amounts have in common
 * @param measure of all amounts
 */
public record BracketWords(CommonWords common, Measure measure) {

    /** The label above a bracket. */
    public String label(YearBracket bracket) {
        return name(bracket) + ": " + common.label(bracket.amount());
    }

    private String name(YearBracket bracket) {
        return bracket.isRest()
                ? rest(common.words().get("perYear.rest", bracket.name()), bracket)
                : bracket.count() > 1
                        ? common.words().get("perYear.periods", bracket.name(), bracket.count())
                        : bracket.name();
    }

    private String rest(String text, YearBracket bracket) {
        return common.words().lines().stream()
                .filter(line -> line.name().equals(bracket.name()))
                .findFirst()
                .map(line -> new WithheldWords(common.words())
                        .rest(text, line.scope(), measure, bracket.amount().status(), Dimension.YEAR))
                .orElse(text);
    }

    /** The years of a bracket in a table. */
    public String when(YearBracket bracket) {
        return bracket.isRest()
                ? rest(common.words().get("money.rest.year"), bracket)
                : common.words()
                        .get("perYear.together", common.words().wording().periodShort(bracket.period()));
    }
}
