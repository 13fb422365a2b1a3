package nl.overzicht.wording.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.typed.Denominations.CurrencyMatch;
import nl.overzicht.wording.typed.DigitReader.Digits;

/**
 * Reads amounts, percentages and counts with their noun from the digits of a text and what surrounds them.
 *
 * @param language of the text
 * @param typed how numbers are typed in it
 * @param nouns of what may be counted
 * @param denominations of money
 */
record NumberReader(Language language, TypedNumberGrammar typed, Nouns nouns, Denominations denominations) {

    /** A longer number is not part of a name, such as COP 28. */
    private static final int LONGEST_OF_A_NAME = 4;

    /**
     * The number that some digits are; empty when nothing says of what.
     *
     * @param last the digits before these, of which the currency may be that of these too
     * @param next the digits after these, of which the unit may be
     */
    Optional<Mention> number(String text, Optional<Digits> last, Digits current, Optional<Digits> next) {
        NumberSuffix tail = tail(text, current);
        Optional<NumberSuffix> shared =
                tail.isEmpty() ? next.flatMap(other -> tailInCommon(text, current, other)) : Optional.empty();
        Sign sign = sign(
                text, current, tail.scale() + shared.map(NumberSuffix::scale).orElse(0));
        Optional<CurrencyMatch> own = tail.currency().or(sign::currency);
        NumberSuffix unit =
                shared.filter(other -> own.isPresent() || !other.isEmpty()).orElse(tail);
        Optional<CurrencyMatch> currency = own.or(unit::currency)
                .or(() -> next.filter(other -> isSpan(text, current, other)).flatMap(other -> currency(text, other)))
                .or(() -> last.filter(other -> isSpan(text, other, current)).flatMap(other -> currency(text, other)));
        boolean money = own.isPresent()
                || unit.currency().isPresent()
                || unit.scale() > 0 && unit.countedUnits().isEmpty();
        if (!money && unit.isEmpty()) {
            return Optional.empty();
        }
        List<String> units = money ? currency.map(CurrencyMatch::units).orElse(List.of(Quantity.EUR)) : unit.units();
        return Optional.of(mention(text, current, sign, unit, units, money && currency.isPresent()));
    }

    /** What follows a second number and belongs to the first too, as in "10 tot 20 miljoen"; empty if it does not. */
    private Optional<NumberSuffix> tailInCommon(String text, Digits first, Digits other) {
        boolean areJoined = isSpan(text, first, other) || isPart(text, first, other) || isChange(text, first, other);
        return areJoined && !isYearBeside(text, first, other)
                ? Optional.of(tail(text, other).withEnd(first.end()))
                : Optional.empty();
    }

    private NumberSuffix tail(String text, Digits digits) {
        return NumberSuffix.of(text, digits.end(), typed, nouns, denominations);
    }

    /** Three capitals before a number are a currency where they can be nothing else, or the number is an amount. */
    private Sign sign(String text, Digits digits, int scale) {
        Sign sign = Sign.readBefore(text, digits.start(), denominations);
        boolean amount = scale > 0 || digits.end() - digits.start() > LONGEST_OF_A_NAME;
        return sign.currency().filter(hit -> !hit.clear() && !amount).isPresent()
                ? sign.withoutCurrency(text, digits.start())
                : sign;
    }

    private Optional<CurrencyMatch> currency(String text, Digits digits) {
        NumberSuffix tail = tail(text, digits);
        return tail.currency().or(sign(text, digits, tail.scale())::currency);
    }

    private Mention mention(
            String text, Digits digits, Sign sign, NumberSuffix unit, List<String> units, boolean currency) {
        Qualifiers qualifiers = Qualifiers.of(language);
        Optional<Qualifiers.Qualifier> qualifier = qualifiers.findBefore(text, sign.start());
        BigDecimal size = digits.value().scaleByPowerOfTen(unit.scale());
        boolean money = Currencies.has(units.get(0));
        int start = qualifier.map(Qualifiers.Qualifier::start).orElse(sign.start());
        return new Mention(
                start,
                unit.numberEnd(),
                unit.end(),
                Optional.of(toQuantity(
                        sign.negative() ? size.negate() : size,
                        units.get(0),
                        qualifier.map(Qualifiers.Qualifier::precision).orElse(Precision.STATED),
                        digits.value().scale() > 0 && (!money || unit.scale() > 0))),
                units,
                unit.yearEnd() > 0
                        || new AdjacentWords(text)
                                .findBefore(start, typed.yearly())
                                .isPresent(),
                qualifier.map(qualifiers::isHouse).orElse(true),
                Optional.empty(),
                Mention.Bound.NONE,
                Optional.empty(),
                currency,
                false);
    }

    /** A zero after the decimal mark is a digit of the number, as in 24,0 miljoen; in €12,50 it is one of the cents. */
    static Quantity toQuantity(BigDecimal size, String unit, Precision precision, boolean decimals) {
        return decimals && precision != Precision.STATED
                ? new Quantity(size, unit, precision, size.ulp(), size.ulp())
                : Quantity.of(size, unit, precision);
    }

    /** Whether just the words of a span are between two numbers. */
    boolean isSpan(String text, Digits first, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        int from = tail(text, first).numberEnd();
        int to = Sign.readBefore(text, other.start(), denominations).start();
        return words.fills(from, to, typed.between()) || words.fills(from, to, typed.until());
    }

    /** Whether it is a year with another number after it, as in "in 2026 en €40 miljoen in 2027"; no end of a span of money. */
    private boolean isYearBeside(String text, Digits year, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        Sign next = Sign.readBefore(text, other.start(), denominations);
        boolean joined = words.fills(year.end(), next.start(), typed.and())
                && words.findBefore(year.start(), typed.enclosing()).isEmpty();
        return year.year()
                && Sign.readBefore(text, year.start(), denominations).currency().isEmpty()
                && (joined || next.currency().isPresent());
    }

    private boolean isChange(String text, Digits first, Digits other) {
        int to = Sign.readBefore(text, other.start(), denominations).start();
        return new AdjacentWords(text).fills(first.end(), to, typed.towards());
    }

    private boolean isPart(String text, Digits first, Digits other) {
        return new AdjacentWords(text).fills(first.end(), other.start(), typed.of());
    }

    /**
     * What is right before the digits of a number: a minus, a currency, both in either order.
     *
     * @param start where the number begins
     * @param negative whether there is a minus
     * @param currency that is there; empty: none
     */
    record Sign(int start, boolean negative, Optional<CurrencyMatch> currency) {

        static Sign readBefore(String text, int digits, Denominations denominations) {
            int inner = skipMinus(text, digits);
            Optional<CurrencyMatch> currency = denominations.findBefore(text, inner);
            int start = currency.map(hit -> skipMinus(text, hit.start())).orElse(inner);
            String before = text.substring(start, digits);
            return new Sign(start, before.indexOf('-') >= 0 || before.indexOf('\u2212') >= 0, currency);
        }

        /** Without the currency, which is another word in capitals. */
        Sign withoutCurrency(String text, int digits) {
            int inner = skipMinus(text, digits);
            return new Sign(inner, inner < digits, Optional.empty());
        }

        /** A hyphen after a letter, a digit, a percent sign or a slash joins; it is no minus. */
        private static int skipMinus(String text, int at) {
            boolean minus = at > 0 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '\u2212');
            boolean joins = at > 1
                    && (Character.isLetterOrDigit(text.charAt(at - 2)) || "%/".indexOf(text.charAt(at - 2)) >= 0);
            return minus && !joins ? at - 1 : at;
        }
    }
}
