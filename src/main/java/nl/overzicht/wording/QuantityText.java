package nl.overzicht.wording;

import java.math.BigDecimal;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Rounding;

/**
 * Quantities as text in one language: the number, its unit, and the qualifier that says how exact it is.
 *
 * @param words of the language
 * @param numerals of the language
 */
record QuantityText(Lexicon words, Numerals numerals) {

    /**
     * A number with its qualifier: {@code ruim €400 miljoen}, {@code 50.000}. What a source says keeps each digit; what
     * was computed is as {@link Quantity#printable} has it. The space between qualifier and number may be the end of a
     * line; that between number and unit is non-breaking.
     */
    String write(Quantity quantity) {
        return exact(printable(quantity));
    }

    /** The same with each digit, for readers who have to find an error in them. */
    String exact(Quantity quantity) {
        return qualify(quantity, digits(quantity));
    }

    /** Callers check first whether words are true of a number; where none are, it is written in full. */
    private static Quantity printable(Quantity quantity) {
        return quantity.printable().orElse(quantity);
    }

    /** A number in at most this many significant digits: {@code afgerond €24,0 miljoen}, {@code maximaal €24,1 miljoen}. */
    String round(Quantity quantity, int digits) {
        Rounding rounding = Rounding.of(quantity, digits);
        if (!rounding.changed()) {
            return exact(quantity);
        }
        Quantity number = rounding.quantity();
        boolean exact = quantity.precision() == Precision.STATED;
        return (exact ? words.rounded() : qualifier(number.precision()))
                + " "
                + (number.isCurrency()
                        ? numerals.money(number.value(), rounding.place(), mark(number.unit()))
                        : numerals.formatCount(number.value(), rounding.place(), number.unit()));
    }

    /** The number without its qualifier: {@code €400 miljoen}. */
    String bare(Quantity quantity) {
        return digits(printable(quantity));
    }

    private String digits(Quantity quantity) {
        return quantity.isCurrency()
                ? numerals.money(quantity.value(), mark(quantity.unit()))
                : numerals.formatCount(quantity.value(), quantity.unit());
    }

    /** Before the number: €, and for another currency its code: {@code USD 5 miljoen}. */
    private static String mark(String currency) {
        return currency.equals(Quantity.EUR) ? "€" : currency + Numerals.NBSP;
    }

    /** An amount of a column that has one form; the qualifier stays with its number. Other things as everywhere. */
    String write(Quantity quantity, AmountForm form) {
        return quantity.isCurrency() ? qualify(printable(quantity), bare(quantity, form)) : write(quantity);
    }

    private String qualify(Quantity quantity, String number) {
        return quantity.precision() == Precision.STATED ? number : qualifier(quantity.precision()) + " " + number;
    }

    /** An amount of a column without its qualifier. One more digit would make an approximation more exact than it is. */
    String bare(Quantity amount, AmountForm form) {
        int decimals = amount.precision() == Precision.STATED ? form.decimals() : 0;
        return numerals.money(printable(amount).value(), mark(amount.unit()), form.power(), decimals);
    }

    /** The digits alone, in units of 10 to a power and with at least this many decimals. */
    String number(BigDecimal value, int power, int decimals) {
        BigDecimal scaled = value.scaleByPowerOfTen(-power).stripTrailingZeros();
        return numerals.plain(scaled.setScale(Math.max(decimals, scaled.scale())));
    }

    private String qualifier(Precision precision) {
        return words.precisions().get(precision);
    }
}
