package nl.overzicht.render.chart.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.overzicht.funding.Quantity;
import nl.overzicht.render.chart.data.YearAmounts;
import nl.overzicht.wording.Wording;

/**
 * The numbers of a chart by year: in one unit, and with as many decimals as the others.
 *
 * @param wording of the report
 * @param all the known amounts
 * @param shown the amounts that are drawn
 * @param rounded whether any amount has too many digits for a label
 */
public record YearNumbers(Wording wording, YearAmounts all, YearAmounts shown, boolean rounded) {

    /** Most decimals of a number at a bar; longer numbers are rounded. */
    private static final int MOST_DECIMALS = 3;

    private static final int CENTS = 2;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Whether the unit of the axis is a million. */
    public boolean inMillions() {
        return all.all().stream().anyMatch(amount -> amount.value().abs().compareTo(MILLION) >= 0);
    }

    /** A number of the axis, in its unit. */
    public String number(BigDecimal value) {
        return wording.number(value, power(), 0);
    }

    private int power() {
        return inMillions() ? 6 : 0;
    }

    /** The number at a bar, in the unit of the axis and with as many decimals as the others. */
    public String number(Quantity quantity) {
        String qualifier = wording.qualifier(quantity.precision());
        return qualifier.isEmpty() ? bar(quantity.value()) : qualifier + " " + number(quantity.value());
    }

    /** Rounded if any bar has too many digits, but never rounded to zero. */
    private String bar(BigDecimal value) {
        int decimals = areRounded() ? roundedDecimals() : decimals();
        BigDecimal rounded = value.setScale(decimals - power(), RoundingMode.HALF_UP);
        return areRounded() && rounded.signum() != 0
                ? wording.number(rounded, power(), decimals)
                : wording.number(value, power(), areRounded() ? 0 : decimals);
    }

    /** Whether the numbers at bars are rounded. */
    public boolean areRounded() {
        return rounded || decimals() > MOST_DECIMALS;
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
}
