package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One section of a number format: how it writes the numbers that it is for.
 *
 * @param condition that a number must fulfil, such as {@code [>=1000]}; empty: the place of the section says for which it is
 * @param before text before the digits
 * @param after text after them
 * @param digits how the digits are written; empty: it writes none
 * @param isOpaque whether it writes something other than decimal digits: a time, a fraction, an exponent
 * @param isColoured whether it has a colour, which can stand for a minus
 * @param currency code of the currency that it names; may be empty
 */
record FormatSection(
        Optional<Predicate<BigDecimal>> condition,
        String before,
        String after,
        Optional<Digits> digits,
        boolean isOpaque,
        boolean isColoured,
        String currency) {

    /**
     * How the digits of a number are written.
     *
     * @param least number of digits before the decimal mark, filled up with zeros
     * @param decimals behind it; less than 0: as many as the number has
     * @param groups whether thousands are set apart
     * @param thousands how many times it is divided by a thousand
     * @param percents how many times it is multiplied by a hundred
     */
    record Digits(int least, int decimals, boolean groups, int thousands, int percents) {

        BigDecimal scaled(BigDecimal number) {
            return number.movePointRight(2 * percents - 3 * thousands);
        }
    }

    /** All its text. */
    String text() {
        return (before + " " + after).strip();
    }
}
