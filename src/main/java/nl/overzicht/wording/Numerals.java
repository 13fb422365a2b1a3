package nl.overzicht.wording;

import java.math.BigDecimal;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Quantity;

/** Digits with the marks of one language. Never rounds: what is written can be read back. */
final class Numerals {

    /** Between a number and its unit: no line ends there. */
    static final char NBSP = '\u00a0';

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    /** With more decimals than this before "miljoen" the digits in full are easier to read. */
    private static final int SHORT_DECIMALS = 2;

    /** The minus sign: a line may end after a hyphen, and screen readers may skip it. */
    private static final String MINUS = "\u2212";

    private static final Numerals NL = new Numerals(Lexicons.of(Language.NL));
    private static final Numerals EN = new Numerals(Lexicons.of(Language.EN));

    private final Lexicon words;

    static Numerals of(Language language) {
        return language == Language.NL ? NL : EN;
    }

    private Numerals(Lexicon words) {
        this.words = words;
    }

    /** With the mark before it: {@code €2,5 miljard}, {@code €600 miljoen}, {@code €1.234.567}, {@code −€3 miljoen}, {@code €12,50}. */
    String money(BigDecimal amount, String mark) {
        String sign = amount.signum() < 0 ? MINUS + mark : mark;
        BigDecimal size = amount.abs();
        if (size.compareTo(BILLION) >= 0 && fits(size, BILLION)) {
            return sign + plain(size.divide(BILLION)) + NBSP + words.billion();
        }
        if (size.compareTo(MILLION) >= 0 && fits(size, MILLION)) {
            return sign + plain(size.divide(MILLION)) + NBSP + words.million();
        }
        boolean cents = size.stripTrailingZeros().scale() > 0;
        return sign + plain(cents && size.scale() < 2 ? size.setScale(2) : size);
    }

    /** Rounded to a place, each digit down to it printed: {@code €24,0 miljoen}, {@code €12,30}. */
    String money(BigDecimal amount, int place, String mark) {
        String sign = amount.signum() < 0 ? MINUS + mark : mark;
        BigDecimal size = amount.abs();
        if (size.compareTo(MILLION) < 0) {
            return sign + plain(size, place == -1 ? -2 : place);
        }
        boolean billions = size.compareTo(BILLION) >= 0;
        int zeros = billions ? 9 : 6;
        return sign
                + plain(size.movePointLeft(zeros), place - zeros)
                + NBSP
                + (billions ? words.billion() : words.million());
    }

    /** Other than money: {@code 50.000}, {@code 12,5%}, {@code 2,5 procentpunt}. */
    String formatCount(BigDecimal number, String unit) {
        return plain(number) + sign(unit);
    }

    /** The same rounded to a place. */
    String formatCount(BigDecimal number, int place, String unit) {
        return plain(number, place) + sign(unit);
    }

    private String sign(String unit) {
        if (unit.equals(Quantity.PERCENT)) {
            return unit;
        }
        return unit.equals(Quantity.POINTS) ? NBSP + words.points() : "";
    }

    /** Rounded to a place, each digit down to it printed: {@code 12,30} to the place -2. */
    private String plain(BigDecimal number, int place) {
        return plain(number.setScale(Math.max(0, -place)));
    }

    /** The same in one unit, whatever the size, with at least this many decimals. */
    String money(BigDecimal amount, String mark, int power, int decimals) {
        BigDecimal size = amount.abs().scaleByPowerOfTen(-power).stripTrailingZeros();
        String unit = power == 0 ? "" : NBSP + (power == 9 ? words.billion() : words.million());
        return (amount.signum() < 0 ? MINUS : "")
                + mark
                + plain(size.setScale(Math.max(decimals, size.scale())))
                + unit;
    }

    /** {@code 50.000}, {@code −1.234,5}. */
    String plain(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : words.decimal() + digits.substring(point + 1);
        return (number.signum() < 0 ? MINUS : "") + group(whole) + fraction;
    }

    private String group(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, words.group());
        }
        return text.toString();
    }

    private static boolean fits(BigDecimal size, BigDecimal unit) {
        return size.divide(unit).stripTrailingZeros().scale() <= SHORT_DECIMALS;
    }
}
