package nl.overzicht.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.render.chart.data.YearAmounts;

/**
 * What charts of amounts by years say of them.
 *
 * @param words of all charts
 * @param all what is known
 * @param shown what is drawn of it
 * @param common what all amounts have alike
 */
record YearWords(ChartWords words, YearAmounts all, YearAmounts shown, CommonWords common) {

    /** More bars than these in one drawing are no longer seen apart. */
    private static final int MOST_BARS = 240;
    /** More amounts of a series than these are read by nobody. */
    private static final int MOST_READ = 7;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static YearWords of(ChartWords words, YearAmounts amounts) {
        int fit = Math.max(1, MOST_BARS / amounts.years().length());
        YearAmounts shown = amounts.highest(Math.min(Charts.MOST_SERIES, fit));
        return new YearWords(words, amounts, shown, CommonWords.of(words, amounts.all()));
    }

    PerYearLayout layout() {
        return new PerYearLayout(this);
    }

    /** Whether the axis counts in millions. */
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

    /** At a bar, in the unit of the axis, with as many decimals as the others. */
    String number(Quantity quantity) {
        String qualifier = words.wording().qualifier(quantity.precision());
        if (!qualifier.isEmpty()) {
            return qualifier + " " + number(quantity.value());
        }
        boolean same = common.form().power() == power();
        return words.wording()
                .number(quantity.value(), power(), same ? common.form().decimals() : 0);
    }

    /** Above the bars of a series. */
    String label(YearAmounts.Series series) {
        return series.yearly()
                .map(amount -> series.name() + ": " + common.label(amount))
                .orElseGet(() -> series.name()
                        + common.status(series.amounts().firstEntry().getValue()));
    }

    /** Above a bracket. */
    String label(YearAmounts.Sum sum) {
        return sum.name() + ": " + common.label(sum.amount());
    }

    /** The unit, what a bracket is, the years, what is left out, and what all amounts have alike. */
    String subtitle(String key) {
        String currency = currency();
        List<String> parts = new ArrayList<>(
                List.of(words.get(key, inMillions() ? words.millions(currency) : words.unit(currency))));
        if (!shown.sums().isEmpty()) {
            parts.add(words.get("perYear.bracket"));
        }
        parts.add(words.wording().period(all.years()));
        if (shown.count() < all.count()) {
            parts.add(words.get("chart.most", shown.count(), all.count()));
        }
        return common.said(String.join("; ", parts));
    }

    String caption() {
        String caption = words.get("perYear.table", words.unit(currency()));
        return common.computed() ? caption + "; " + words.get("chart.computed") : caption;
    }

    private String currency() {
        return all.all().get(0).quantity().unit();
    }

    String alt() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("perYear.alt", words.wording().period(all.years())));
        shown.sums()
                .forEach(
                        sum -> sentences.add(label(sum) + ", " + words.wording().period(sum.period()) + "."));
        shown.series().forEach(series -> sentences.add(alt(series)));
        return String.join(" ", sentences);
    }

    private String alt(YearAmounts.Series series) {
        NavigableMap<Integer, Amount> amounts = series.amounts();
        if (series.yearly().isPresent()) {
            return label(series) + ", " + words.wording().period(series.span()) + ".";
        }
        String each = amounts.size() > MOST_READ
                ? words.get(
                        "perYear.alt.many",
                        amounts.firstKey(),
                        words.number(amounts.firstEntry().getValue()),
                        amounts.lastKey(),
                        words.number(amounts.lastEntry().getValue()))
                : amounts.entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + words.wording().quantity(entry.getValue().quantity()))
                        .collect(Collectors.joining("; "));
        return label(series) + ": " + each + ".";
    }
}
