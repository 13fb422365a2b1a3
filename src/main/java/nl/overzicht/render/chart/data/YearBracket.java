package nl.overzicht.render.chart.data;

import java.math.BigDecimal;
import nl.overzicht.funding.Period;

/**
 * An amount for several years together.
 *
 * @param name of the stream
 * @param period the years
 * @param amount over all of them
 * @param count the number of amounts that it consists of; {@link #REST}: it is what is not divided over years
 */
public record YearBracket(String name, Period period, Amount amount, int count) {

    /** The count of a bracket for what is not divided over years. */
    static final int REST = 0;

    /** Whether it is what is not divided over years. */
    public boolean isRest() {
        return count == REST;
    }

    BigDecimal size() {
        return amount.value().abs();
    }
}
