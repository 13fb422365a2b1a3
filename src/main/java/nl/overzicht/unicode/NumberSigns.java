package nl.overzicht.unicode;

/**
 * Signs that belong to the number behind them. The rules of Unicode for line breaks (UAX 14) hold a minus and a digit
 * together, but no minus and the sign of a currency, which is between the two in {@code −€5}.
 */
public final class NumberSigns {

    private static final char MINUS = '\u2212';

    private NumberSigns() {}

    /**
     * Whether no line may end right before this character: it is a digit or the sign of a currency behind a plus or a
     * minus, or a minus between the sign of a currency and a digit. A hyphen is a minus where nothing is before it.
     *
     * @param at index of the character, from 0
     */
    public static boolean belongTogether(CharSequence text, int at) {
        if (at < 1 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (isSign(text, at)) {
            return isCurrency(text.charAt(at - 1)) && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        }
        return (isDigit(c) || isCurrency(c)) && isSign(text, at - 1);
    }

    /** Whether this is the sign of a currency, as € or £. */
    public static boolean isCurrency(char c) {
        return c == '$' || c > '\u007f' && Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Whether this can be a plus or a minus: a hyphen is one only where it joins nothing. */
    public static boolean maySign(char c) {
        return c == '-' || c == MINUS || c == '+' || c == '\u00b1';
    }

    private static boolean isSign(CharSequence text, int at) {
        char c = text.charAt(at);
        return maySign(c) && (c != '-' || !joins(text, at));
    }

    /** A hyphen in a word or between two numbers. */
    private static boolean joins(CharSequence text, int hyphen) {
        char before = hyphen == 0 ? ' ' : text.charAt(hyphen - 1);
        return !Character.isWhitespace(before)
                && !Character.isSpaceChar(before)
                && !isCurrency(before)
                && "(['\"\u2018\u201c".indexOf(before) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
