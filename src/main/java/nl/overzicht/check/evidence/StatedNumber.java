package nl.overzicht.check.evidence;

import java.math.BigDecimal;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;

/**
 * The value and precision of a number, without its direction of rounding.
 *
 * @param value in whole units
 * @param precision with which it is stated
 */
record StatedNumber(BigDecimal value, Precision precision) {

    static StatedNumber of(Quantity quantity) {
        return new StatedNumber(quantity.value(), quantity.precision());
    }

    /**
     * Whether a text that states one number means another. A bound is true of any number on its side, but means only
     * this number, or the bound that it is rounded from.
     */
    static boolean agrees(Quantity stated, Quantity number) {
        return stated.follows(number)
                && (!stated.precision().isBound()
                        || stated.value().compareTo(number.value()) == 0
                        || number.precision() == stated.precision()
                                && distance(stated, number).compareTo(stated.step()) < 0);
    }

    /** The difference between two numbers in the same unit, at least zero. */
    static BigDecimal distance(Quantity stated, Quantity number) {
        return number.value().subtract(stated.value()).abs();
    }
}
