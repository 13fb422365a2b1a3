package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a table are written. The decimal mark is declared, never guessed. */
public enum Decimals {
    /** No declaration: a point before decimals, no mark between thousands. */
    UNDECLARED("-?[0-9]+(\\.[0-9]+)?", "."),
    /** 1,234.5 */
    POINT("-?([0-9]{1,3}(,[0-9]{3})++|[0-9]+)(\\.[0-9]+)?", "."),
    /** 1.234,5 */
    COMMA("-?([0-9]{1,3}(\\.[0-9]{3})++|[0-9]+)(,[0-9]+)?", ",");

    private static final int MOST_DIGITS = 30;

    /** One mark with three digits after it: thousands to one reader, decimals to another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private final Pattern pattern;
    private final String mark;

    Decimals(String pattern, String mark) {
        this.pattern = Pattern.compile(pattern);
        this.mark = mark;
    }

    /** The decimal mark: a comma or a point. */
    public String mark() {
        return mark;
    }

    /** The declaration by which the mark would be the other one. */
    public Decimals other() {
        return this == COMMA ? POINT : COMMA;
    }

    /** Whether the number can be read in two ways and no declaration says which. */
    public boolean isAmbiguous(String text) {
        return this == UNDECLARED && !isDigits(text) && AMBIGUOUS.matcher(text).matches();
    }

    /** The number, in the unit that the text is in; empty when the text is none, or has more than 30 digits. */
    public Optional<BigDecimal> parse(String text) {
        if (isDigits(text)) {
            return Optional.of(new BigDecimal(text));
        }
        if (isDigitsAroundMark(text)) {
            return Optional.of(new BigDecimal(this == COMMA ? text.replace(',', '.') : text));
        }
        if (text.length() > 2 * MOST_DIGITS || !pattern.matcher(text).matches()) {
            return Optional.empty();
        }
        String plain = this == COMMA ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        return Optional.of(new BigDecimal(plain)).filter(number -> number.precision() <= MOST_DIGITS);
    }

    /** Whether it is a short number with decimals and no other mark: a long table has many, and the pattern takes longer. */
    private boolean isDigitsAroundMark(String text) {
        int at = text.indexOf(mark);
        return at > 0
                && isDigits(text.substring(0, at))
                && isDigits(text.substring(at + 1))
                && text.length() <= MOST_DIGITS;
    }

    /** Whether it is a short whole number, as most are: then it is a number however it is declared. */
    private static boolean isDigits(String text) {
        boolean digits = !text.isEmpty() && text.length() < MOST_DIGITS;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
