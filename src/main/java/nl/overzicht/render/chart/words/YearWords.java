package nl.overzicht.render.chart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.wording.AmountForm;

/**
 * The words of charts of amounts by year.
 *
 * @param words of all charts
 * @param all the known amounts
 * @param shown the amounts that are drawn
 * @param common what all amounts have in common
 */
public record YearWords(ChartWords words, YearAmounts all, YearAmounts shown, CommonWords common) {

    /** Most amounts of a series that the alternative text lists. */
    private static final int MOST_READ = 7;

    /**
     * The words of a chart.
     *
     * @param bars most bars in one drawing; more would be indistinguishable and make a page too large
     */
    public static YearWords of(ChartWords words, YearAmounts amounts, int bars) {
        int fit = Math.max(1, bars / amounts.years().length());
        YearAmounts shown = amounts.highest(ChartLimits.MOST_SERIES, fit);
        return new YearWords(words, amounts, shown, CommonWords.of(words, amounts.all()));
    }

    /** The numbers at the bars and of the axis. */
    public YearNumbers numbers() {
        return new YearNumbers(words.wording(), all, shown, common.rounded());
    }

    /** The words of amounts for several years. */
    public BracketWords brackets() {
        return new BracketWords(common, all.measure());
    }

    /** The label above the bars of a series. */
    public String label(YearSeries series) {
        String name = series.count() > 1
                ? words.get("perYear.other", series.count())
                : series.whole() ? series.name() : words.get("perYear.apart", series.name());
        return series.yearly()
                .map(amount -> name + ": " + common.label(amount))
                .orElseGet(
                        () -> name + common.status(series.amounts().firstEntry().getValue()));
    }

    /** The text below all bars about series that are in the table only; empty when all are drawn. */
    public Optional<String> others() {
        int together = shown.series().stream()
                .mapToInt(YearSeries::count)
                .filter(count -> count > 1)
                .sum();
        int others = all.count() - shown.count() - together;
        return others > 0 ? Optional.of(words.get("perYear.others", others)) : Optional.empty();
    }

    /** The unit, the meaning of brackets, the years, what is left out, and what all amounts have in common. */
    public String subtitle(String key) {
        String currency = all.measure().unit();
        List<String> parts = new ArrayList<>(
                List.of(words.get(key, numbers().inMillions() ? words.millions(currency) : words.unit(currency))));
        if (!shown.brackets().isEmpty()) {
            parts.add(words.get("perYear.bracket"));
        }
        parts.add(words.wording().period(all.years()));
        if (shown.count() < all.count()) {
            parts.add(words.get("chart.most", shown.count(), all.count()));
        }
        String subtitle = common.appendTo(String.join("; ", parts));
        return numbers().areRounded() && !common.rounded() ? subtitle + "; " + words.get("chart.rounded") : subtitle;
    }

    public String caption() {
        String caption = words.get("perYear.table", words.unit(all.measure().unit()));
        return common.computed() ? caption + "; " + words.get("chart.computed") : caption;
    }

    public String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("perYear.alt", words.wording().period(all.years())));
        shown.brackets()
                .forEach(bracket -> sentences.add(
                        brackets().label(bracket) + ", " + words.wording().period(bracket.period()) + "."));
        shown.series().forEach(series -> sentences.add(alt(series)));
        return String.join(" ", sentences);
    }

    private String alt(YearSeries series) {
        NavigableMap<Integer, Amount> amounts = series.amounts();
        if (series.yearly().isPresent()) {
            return label(series) + ", " + words.wording().period(series.span()) + ".";
        }
        AmountForm form =
                AmountForm.of(amounts.values().stream().map(Amount::quantity).toList());
        String list = amounts.size() > MOST_READ
                ? words.get(
                        "perYear.alt.many",
                        amounts.firstKey(),
                        words.number(amounts.firstEntry().getValue()),
                        amounts.lastKey(),
                        words.number(amounts.lastEntry().getValue()))
                : amounts.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + words.wording().quantity(entry.getValue().quantity(), form))
                        .collect(Collectors.joining("; "));
        return label(series) + ": " + list + ".";
    }
}
