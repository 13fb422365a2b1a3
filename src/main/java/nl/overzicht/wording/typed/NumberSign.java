package nl.overzicht.wording.typed;

import java.util.Optional;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.Denominations.CurrencyMatch;

/**
 * What is right before the digits of a number: a minus, a currency, both in either order.
 *
 * @param start where the number begins
 * @param negative whether there is a minus
 * @param currency that is there; empty: none
 */
record NumberSign(int start, boolean negative, Optional<CurrencyMatch> currency) {

    static NumberSign readBefore(String text, int digits, Denominations denominations) {
        int inner = skipMinus(text, digits);
        Optional<CurrencyMatch> currency = denominations.findBefore(text, inner);
        int start = currency.map(hit -> skipMinus(text, hit.start())).orElse(inner);
        String before = text.substring(start, digits);
        return new NumberSign(start, before.indexOf('-') >= 0 || before.indexOf('\u2212') >= 0, currency);
    }

    /** Without the currency, which is another word in capitals. */
    NumberSign withoutCurrency(String text, int digits) {
        int inner = skipMinus(text, digits);
        return new NumberSign(inner, inner < digits, Optional.empty());
    }

    /** A hyphen after a letter, a digit, a percent sign or a slash joins; it is no minus. */
    private static int skipMinus(String text, int at) {
        boolean minus = at > 0 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '\u2212');
        boolean joins =
                at > 1 && (Character.isLetterOrDigit(text.charAt(at - 2)) || "%/".indexOf(text.charAt(at - 2)) >= 0);
        return minus && !joins ? at - 1 : at;
    }
}
