package nl.overzicht.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;

/** Reads a quantity that we wrote, and nothing else: groups of three, no group mark after the decimal mark. */
final class WrittenQuantity {

    private static final String MINUS = "\u2212";
    private static final int MILLION = 6;
    private static final int BILLION = 9;

    private final Lexicon words;
    private final Pattern money;

    private WrittenQuantity(Lexicon words) {
        this.words = words;
        this.money = Pattern.compile(
                "(" + MINUS + "?)(€|[A-Z]{3} )([0-9" + Pattern.quote("" + words.group() + words.decimal()) + "]+)( "
                        + words.million() + "| " + words.billion() + ")?");
    }

    /** The quantity; money knows its unit, others get {@code unit}. Empty when we write no such text. */
    static Optional<Quantity> read(Language language, String text, String unit) {
        return new WrittenQuantity(Lexicons.of(language))
                .read(text.replace(Wording.NBSP, ' ').strip(), unit);
    }

    private Optional<Quantity> read(String text, String unit) {
        Precision precision = Arrays.stream(Precision.values())
                .filter(candidate -> candidate != Precision.STATED
                        && text.startsWith(words.precisions().get(candidate) + " "))
                .findFirst()
                .orElse(Precision.STATED);
        String number = precision == Precision.STATED
                ? text
                : text.substring(words.precisions().get(precision).length() + 1);
        Matcher matcher = money.matcher(number);
        return matcher.matches()
                ? amount(matcher).map(value -> Quantity.of(value, currency(matcher.group(2)), precision))
                : plain(number).map(value -> Quantity.of(value, unit, precision));
    }

    private static String currency(String mark) {
        return mark.equals("€") ? Quantity.EUR : mark.strip();
    }

    private Optional<BigDecimal> amount(Matcher money) {
        String unit = money.group(4) == null ? "" : money.group(4).strip();
        int power = unit.isEmpty() ? 0 : unit.equals(words.million()) ? MILLION : BILLION;
        return plain(money.group(1) + money.group(3))
                .map(value ->
                        BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0).multiply(value));
    }

    private Optional<BigDecimal> plain(String text) {
        String group = Pattern.quote("" + words.group());
        String decimal = Pattern.quote("" + words.decimal());
        if (!text.matches(MINUS + "?[0-9]{1,3}(" + group + "[0-9]{3})*+(" + decimal + "[0-9]+)?")) {
            return Optional.empty();
        }
        String digits = text.replace(MINUS, "-").replace("" + words.group(), "").replace(words.decimal(), '.');
        return Optional.of(new BigDecimal(digits));
    }
}
