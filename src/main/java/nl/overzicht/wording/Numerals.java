package nl.overzicht.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Numerals NL = new Numerals(Lexicon.of(Language.NL));
    private static final Numerals EN = new Numerals(Lexicon.of(Language.EN));

    private final Lexicon words;
    private final Pattern money;

    static Numerals of(Language language) {
        return language == Language.NL ? NL : EN;
    }

    private Numerals(Lexicon words) {
        this.words = words;
        this.money = Pattern.compile(
                "(" + MINUS + "?)(€|[A-Z]{3} )([0-9" + Pattern.quote("" + words.group() + words.decimal()) + "]+)( "
                        + words.million() + "| " + words.billion() + ")?");
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

    /** The currency of an amount that {@link #money} wrote; empty when the text is none. */
    Optional<String> currency(String text) {
        Matcher matcher = money.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        matcher.group(2).equals("€")
                                ? Quantity.EUR
                                : matcher.group(2).strip())
                : Optional.empty();
    }

    Optional<BigDecimal> readMoney(String text) {
        Matcher matcher = money.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(4) == null ? "" : matcher.group(4).strip();
        BigDecimal factor = unit.isEmpty() ? BigDecimal.ONE : unit.equals(words.million()) ? MILLION : BILLION;
        return readPlain(matcher.group(1) + matcher.group(3)).map(factor::multiply);
    }

    /** Reads only what {@link #plain} writes: groups of three, no group mark after the decimal mark. */
    Optional<BigDecimal> readPlain(String text) {
        String group = Pattern.quote("" + words.group());
        String decimal = Pattern.quote("" + words.decimal());
        if (!text.matches(MINUS + "?[0-9]{1,3}(" + group + "[0-9]{3})*+(" + decimal + "[0-9]+)?")) {
            return Optional.empty();
        }
        String digits = text.replace(MINUS, "-").replace("" + words.group(), "").replace(words.decimal(), '.');
        return Optional.of(new BigDecimal(digits));
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
