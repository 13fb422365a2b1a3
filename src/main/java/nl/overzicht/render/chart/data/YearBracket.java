package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import nl.overzicht.funding.Period;

/**
 * An amount for the years of a period together.
 *
 * @param name of the stream
 * @param period its years
 * @param amount over all of them
 * @param count of how many periods it is; {@link #REST}: what is not divided over years
 */
public record YearBracket(String name, Period period, Amount amount, int count) {

    /** In the place of a count. */
    static final int REST = 0;

    /** Whether it is what is not divided over years. */
    public boolean isRest() {
        return count == REST;
    }

    BigDecimal size() {
        return amount.value().abs();
    }
}
