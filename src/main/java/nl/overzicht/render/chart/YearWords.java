package nl.overzicht.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.ChartLimits;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.render.chart.data.YearBracket;
import nl.overzicht.render.chart.data.YearSeries;
import nl.overzicht.sum.Coordinates.Dimension;
import nl.overzicht.wording.AmountForm;

/**
 * The words of charts of amounts by year.
 *
 * @param words of all charts
 * @param all the known amounts
 * @param shown the amounts that are drawn
 * @param common what all amounts have in common
 */
record YearWords(ChartWords words, YearAmounts all, YearAmounts shown, CommonWords common) {

    /** Most amounts of a series that the alternative text lists. */
    private static final int MOST_READ = 7;

    /** Most decimals of a number at a bar; longer numbers are rounded. */
    private static final int MOST_DECIMALS = 3;

    private static final int CENTS = 2;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /**
     * The words of a chart.
     *
     * @param bars most bars in one drawing; more would be indistinguishable and make a page too large
     */
    static YearWords of(ChartWords words, YearAmounts amounts, int bars) {
        int fit = Math.max(1, bars / amounts.years().length());
        YearAmounts shown = amounts.highest(ChartLimits.MOST_SERIES, fit);
        return new YearWords(words, amounts, shown, CommonWords.of(words, amounts.all()));
    }

    /** Whether the unit of the axis is a million. */
    boolean inMillions() {
        return all.all().stream().anyMatch(amount -> amount.value().abs().compareTo(MILLION) >= 0);
    }

    /** A number of the axis, in its unit. */
    String number(BigDecimal value) {
        return words.wording().number(value, power(), 0);
    }

    private int power() {
        return inMillions() ? 6 : 0;
    }

    /** The number at a bar, in the unit of the axis and with as many decimals as the others. */
    String number(Quantity quantity) {
        String qualifier = words.wording().qualifier(quantity.precision());
        return qualifier.isEmpty() ? bar(quantity.value()) : qualifier + " " + number(quantity.value());
    }

    /** Rounded if any bar has too many digits, but never rounded to zero. */
    private String bar(BigDecimal value) {
        int decimals = areBarsRounded() ? roundedDecimals() : decimals();
        BigDecimal rounded = value.setScale(decimals - power(), RoundingMode.HALF_UP);
        return areBarsRounded() && rounded.signum() != 0
                ? words.wording().number(rounded, power(), decimals)
                : words.wording().number(value, power(), areBarsRounded() ? 0 : decimals);
    }

    private boolean areBarsRounded() {
        return common.rounded() || decimals() > MOST_DECIMALS;
    }

    /** The number of decimals with which the highest bar has {@link #MOST_DECIMALS} digits, or is a whole number. */
    private int roundedDecimals() {
        int digits = shown.series().stream()
                .flatMap(series -> series.amounts().values().stream())
                .map(amount -> amount.value().scaleByPowerOfTen(-power()))
                .mapToInt(value -> value.precision() - value.scale())
                .max()
                .orElse(0);
        return Math.max(0, MOST_DECIMALS - Math.max(0, digits));
    }

    /** The largest number of decimals of any bar; always two for cents. */
    private int decimals() {
        int most = mostDecimals();
        return most == 1 && !inMillions() ? CENTS : most;
    }

    private int mostDecimals() {
        return shown.series().stream()
                .flatMap(series -> series.amounts().values().stream())
                .mapToInt(amount -> amount.value()
                        .scaleByPowerOfTen(-power())
                        .stripTrailingZeros()
                        .scale())
                .map(scale -> Math.max(0, scale))
                .max()
                .orElse(0);
    }

    /** The label above the bars of a series. */
    String label(YearSeries series) {
        String name = series.count() > 1
                ? words.get("perYear.other", series.count())
                : series.whole() ? series.name() : words.get("perYear.apart", series.name());
        return series.yearly()
                .map(amount -> name + ": " + common.label(amount))
                .orElseGet(
                        () -> name + common.status(series.amounts().firstEntry().getValue()));
    }

    /** The text below all bars about series that are in the table only; empty when all are drawn. */
    Optional<String> others() {
        int together = shown.series().stream()
                .mapToInt(YearSeries::count)
                .filter(count -> count > 1)
                .sum();
        int others = all.count() - shown.count() - together;
        return others > 0 ? Optional.of(words.get("perYear.others", others)) : Optional.empty();
    }

    /** The label above a bracket. */
    String label(YearBracket bracket) {
        return name(bracket) + ": " + common.label(bracket.amount());
    }

    private String name(YearBracket bracket) {
        return bracket.isRest()
                ? rest(words.get("perYear.rest", bracket.name()), bracket)
                : bracket.count() > 1 ? words.get("perYear.periods", bracket.name(), bracket.count()) : bracket.name();
    }

    private String rest(String text, YearBracket bracket) {
        return words.lines().stream()
                .filter(line -> line.name().equals(bracket.name()))
                .findFirst()
                .map(line -> words.rest(
                        text, line.scope(), all.measure(), bracket.amount().status(), Dimension.YEAR))
                .orElse(text);
    }

    /** The years of a bracket in a table. */
    String when(YearBracket bracket) {
        return bracket.isRest()
                ? rest(words.get("money.rest.year"), bracket)
                : words.get("perYear.together", words.wording().periodShort(bracket.period()));
    }

    /** The unit, the meaning of brackets, the years, what is left out, and what all amounts have in common. */
    String subtitle(String key) {
        String currency = all.measure().unit();
        List<String> parts = new ArrayList<>(
                List.of(words.get(key, inMillions() ? words.millions(currency) : words.unit(currency))));
        if (!shown.brackets().isEmpty()) {
            parts.add(words.get("perYear.bracket"));
        }
        parts.add(words.wording().period(all.years()));
        if (shown.count() < all.count()) {
            parts.add(words.get("chart.most", shown.count(), all.count()));
        }
        String subtitle = common.appendTo(String.join("; ", parts));
        return areBarsRounded() && !common.rounded() ? subtitle + "; " + words.get("chart.rounded") : subtitle;
    }

    String caption() {
        String caption = words.get("perYear.table", words.unit(all.measure().unit()));
        return common.computed() ? caption + "; " + words.get("chart.computed") : caption;
    }

    String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("perYear.alt", words.wording().period(all.years())));
        shown.brackets()
                .forEach(bracket ->
                        sentences.add(label(bracket) + ", " + words.wording().period(bracket.period()) + "."));
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
