package nl.overzicht.wording;

/** What stands right before the digits of an amount: a minus, the sign of the euro, both in either order. */
final class Sign {

    private Sign() {}

    static boolean currencyBefore(String text, int digits) {
        int at = skipMinus(text, digits);
        int blank = skipBlank(text, at);
        return blank > 0 && text.charAt(blank - 1) == '\u20ac' || isCode(text, blank);
    }

    static boolean isNegative(String text, int digits) {
        String before = text.substring(start(text, digits), digits);
        return before.indexOf('-') >= 0 || before.indexOf('\u2212') >= 0;
    }

    /** Where the amount begins. */
    static int start(String text, int digits) {
        int at = skipMinus(text, digits);
        int blank = skipBlank(text, at);
        if (blank > 0 && text.charAt(blank - 1) == '\u20ac') {
            at = skipMinus(text, blank - 1);
        } else if (isCode(text, blank)) {
            at = skipMinus(text, blank - 3);
        }
        return at;
    }

    private static boolean isCode(String text, int end) {
        return end >= 3
                && text.startsWith("EUR", end - 3)
                && (end == 3 || !Character.isLetterOrDigit(text.charAt(end - 4)));
    }

    /** A hyphen after a letter, a digit, a percent sign or a slash joins; it is no minus. */
    private static int skipMinus(String text, int at) {
        boolean minus = at > 0 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '\u2212');
        boolean joins =
                at > 1 && (Character.isLetterOrDigit(text.charAt(at - 2)) || "%/".indexOf(text.charAt(at - 2)) >= 0);
        return minus && !joins ? at - 1 : at;
    }

    private static int skipBlank(String text, int at) {
        return at > 0 && Words.isBlank(text.charAt(at - 1)) ? at - 1 : at;
    }
}
