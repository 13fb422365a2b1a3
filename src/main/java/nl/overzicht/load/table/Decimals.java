package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number formats of tables. The decimal mark is declared, never guessed. */
public enum Decimals {
    /** Not declared: a decimal point, no thousands separators. */
    UNDECLARED("-?[0-9]+(\\.[0-9]+)?", "."),
    /** 1,234.5 */
    POINT("-?([0-9]{1,3}(,[0-9]{3})++|[0-9]+)(\\.[0-9]+)?", "."),
    /** 1.234,5 */
    COMMA("-?([0-9]{1,3}(\\.[0-9]{3})++|[0-9]+)(,[0-9]+)?", ",");

    private static final int MOST_DIGITS = 30;

    /** The digits of a number that a spreadsheet displays. */
    private static final MathContext DISPLAYED = new MathContext(15, RoundingMode.HALF_EVEN);

    /** The digits with which programs write a binary fraction. */
    private static final int MOST_BINARY = 17;

    /** The most digits before the decimal mark: with more, a program has no digits left for cents. */
    private static final int MOST_WHOLE = 13;

    /** The digits of another number than an amount in cents: at least four zeros or nines follow them. */
    private static final int MOST_TYPED = 11;

    /** The largest error of an amount in cents that was added up, as a part of the amount. */
    private static final BigDecimal LARGEST_ERROR = new BigDecimal("1e-12");

    /** One mark followed by three digits: it may be a thousands separator or a decimal mark. */
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

    /** The format with the other decimal mark. */
    public Decimals other() {
        return this == COMMA ? POINT : COMMA;
    }

    /** Whether the number is ambiguous because no decimal mark is declared. */
    public boolean isAmbiguous(String text) {
        return this == UNDECLARED && !isDigits(text) && AMBIGUOUS.matcher(text).matches();
    }

    /**
     * The number, in the unit of the text; empty when the text is not a number, or has more than 30 digits. The error that a
     * program makes by calculating with binary fractions is taken away: 17299.999999999996 is 17300, as a spreadsheet shows it.
     */
    public Optional<BigDecimal> parse(String text) {
        return exact(text).map(Decimals::withoutBinaryError);
    }

    private static BigDecimal withoutBinaryError(BigDecimal number) {
        boolean isLong = number.precision() > DISPLAYED.getPrecision() && number.precision() <= MOST_BINARY;
        if (number.scale() <= 0 || !isLong || number.precision() - number.scale() > MOST_WHOLE) {
            return number;
        }
        BigDecimal cents = number.setScale(2, RoundingMode.HALF_EVEN);
        boolean isCents = number.subtract(cents).abs().compareTo(number.abs().multiply(LARGEST_ERROR)) < 0;
        BigDecimal displayed = (isCents ? cents : number.round(DISPLAYED)).stripTrailingZeros();
        boolean isTyped = isCents || displayed.precision() <= MOST_TYPED;
        return isTyped ? displayed.setScale(Math.max(0, displayed.scale())) : number;
    }

    private Optional<BigDecimal> exact(String text) {
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

    /**
     * Whether the text is a short number with a decimal mark only. This test is faster than the pattern, and long tables
     * contain many of these.
     */
    private boolean isDigitsAroundMark(String text) {
        int at = text.indexOf(mark);
        return at > 0
                && isDigits(text.substring(0, at))
                && isDigits(text.substring(at + 1))
                && text.length() <= MOST_DIGITS;
    }

    /** Whether the text is a short whole number, as most are; it is a number in every format. */
    private static boolean isDigits(String text) {
        boolean digits = !text.isEmpty() && text.length() < MOST_DIGITS;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
