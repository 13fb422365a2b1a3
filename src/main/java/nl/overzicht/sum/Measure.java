package nl.overzicht.sum;

import nl.overzicht.funding.Statement;

/**
 * What is added: a quantity in one unit. Rows of two measures are never in one sum.
 *
 * @param quantity id of the quantity, such as {@code amount}
 * @param unit ISO code of the currency, or what is counted
 */
public record Measure(String quantity, String unit) {

    /** Whether it is money: a unit of three capitals, the code of a currency. */
    public boolean isCurrency() {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** The measure of a row. */
    public static Measure of(Statement row) {
        return new Measure(row.quantity(), row.amount().unit());
    }
}
