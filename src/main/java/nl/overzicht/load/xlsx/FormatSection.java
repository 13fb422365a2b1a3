package nl.overzicht.load.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One section of a number format, which applies to some of the numbers.
 *
 * @param condition on the number, such as {@code [>=1000]}; empty: the position of the section determines it
 * @param before text before the digits
 * @param after text after the digits
 * @param digits how the digits are written; empty: none are
 * @param isOpaque whether it writes something other than decimal digits: a time, a fraction, an exponent
 * @param isColoured whether it has a colour, which may stand for a minus sign
 * @param currency code of the currency in it; may be empty
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
     * @param least number of digits before the decimal mark, padded with zeros
     * @param decimals number of decimals; less than 0: as many as the number has
     * @param groups whether there are thousands separators
     * @param thousands how many times the number is divided by a thousand
     * @param percents how many times the number is multiplied by a hundred
     */
    record Digits(int least, int decimals, boolean groups, int thousands, int percents) {

        BigDecimal scale(BigDecimal number) {
            return number.movePointRight(2 * percents - 3 * thousands);
        }
    }

    /** All text of the section. */
    String text() {
        return (before + " " + after).strip();
    }
}
