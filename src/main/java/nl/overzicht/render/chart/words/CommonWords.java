package nl.overzicht.render.chart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Rounding;
import nl.overzicht.funding.Status;
import nl.overzicht.render.chart.data.Amount;
import nl.overzicht.wording.AmountForm;

/**
 * What all amounts of a chart have in common is stated once in its subtitle instead of at each bar.
 *
 * @param words of all charts
 * @param status of all amounts; empty: they differ
 * @param computed whether all amounts are computed
 * @param form of all amounts in a column of a table
 * @param rounded whether any amount has too many digits for a label, so that labels are rounded; tables are never rounded
 */
public record CommonWords(
        ChartWords words, Optional<Status> status, boolean computed, AmountForm form, boolean rounded) {

    /** Most digits of a label. */
    private static final int MOST_DIGITS = 7;

    /** Digits of a rounded label. */
    private static final int DIGITS = 4;

    public static CommonWords of(ChartWords words, List<Amount> amounts) {
        return of(words, amounts, amounts.stream().map(Amount::status).toList());
    }

    /** The same for charts in which rows without an amount can also have a status. */
    public static CommonWords of(ChartWords words, List<Amount> amounts, List<Status> all) {
        List<Status> statuses = all.stream().distinct().toList();
        List<Quantity> quantities = amounts.stream().map(Amount::quantity).toList();
        return new CommonWords(
                words,
                statuses.size() == 1 ? Optional.of(statuses.get(0)) : Optional.empty(),
                !amounts.isEmpty() && amounts.stream().allMatch(Amount::computed),
                AmountForm.of(quantities),
                quantities.stream().anyMatch(CommonWords::isLong));
    }

    /** The label of a bar: the number, with its status and the remark that it is computed unless all amounts share these. */
    public String label(Amount amount) {
        String number = amount.yearly() || rounded ? words.number(round(amount)) + mark(amount) : cell(amount);
        return number + status(amount);
    }

    /** The label as texts and cards write the number, for charts in which each bar is about another stream. */
    public String headline(Amount amount) {
        return words.number(round(amount)) + mark(amount) + status(amount);
    }

    private static boolean isLong(Quantity quantity) {
        return quantity.value().stripTrailingZeros().precision() > MOST_DIGITS;
    }

    /** The amount as its label shows it; the subtitle states that labels are rounded. */
    private Amount round(Amount amount) {
        Quantity exact = amount.quantity();
        if (!rounded || exact.precision() != Precision.STATED) {
            return amount;
        }
        Quantity label = Quantity.of(Rounding.of(exact, DIGITS).quantity().value(), exact.unit(), Precision.STATED);
        return new Amount(label, amount.status(), amount.yearly(), amount.computed(), amount.fact(), amount.sources());
    }

    /** The status after the name of a bar; empty when all amounts have the same one. */
    public String status(Amount amount) {
        return status(amount.status());
    }

    public String status(Status of) {
        return status.isPresent() ? "" : ", " + words.wording().status(of);
    }

    /** The amount in a sentence: with its status, and with a remark if it is computed. */
    public String sentence(Amount amount) {
        return words.number(amount)
                + words.mark(amount.computed())
                + ", " + words.wording().status(amount.status());
    }

    /** The text of an amount in a column of amounts. */
    public String cell(Amount amount) {
        return words.wording().quantity(amount.quantity(), form) + mark(amount);
    }

    private String mark(Amount amount) {
        return words.mark(amount.computed() && !computed);
    }

    /** A subtitle or caption, followed by what all amounts have in common. */
    public String appendTo(String text) {
        List<String> parts = new ArrayList<>(List.of(text));
        status.map(words::statusOfAll).ifPresent(parts::add);
        if (computed) {
            parts.add(words.get("chart.computed"));
        }
        if (rounded) {
            parts.add(words.get("chart.rounded"));
        }
        return String.join("; ", parts);
    }
}
