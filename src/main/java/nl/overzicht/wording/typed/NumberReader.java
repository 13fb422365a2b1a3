package nl.overzicht.wording.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Currencies;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.Denominations.CurrencyMatch;
import nl.overzicht.wording.part.DigitReader.Digits;
import nl.overzicht.wording.part.Nouns;
import nl.overzicht.wording.part.Qualifiers;
import nl.overzicht.wording.part.TypedNumberGrammar;

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
        NumberSign sign = sign(
                text, current, tail.scale() + shared.map(NumberSuffix::scale).orElse(0));
        Optional<CurrencyMatch> own = tail.currency().or(sign::currency);
        NumberSuffix unit =
                shared.filter(other -> own.isPresent() || !other.isEmpty()).orElse(tail);
        Optional<CurrencyMatch> currency = own.or(unit::currency)
                .or(() -> next.filter(other -> pairs().isSpan(text, current, other))
                        .flatMap(other -> currency(text, other)))
                .or(() -> last.filter(other -> pairs().isSpan(text, other, current))
                        .flatMap(other -> currency(text, other)));
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
        return pairs().haveUnitInCommon(text, first, other)
                ? Optional.of(tail(text, other).withEnd(first.end()))
                : Optional.empty();
    }

    NumberPairs pairs() {
        return new NumberPairs(typed, nouns, denominations);
    }

    private NumberSuffix tail(String text, Digits digits) {
        return NumberSuffix.of(text, digits.end(), typed, nouns, denominations);
    }

    /** Three capitals before a number are a currency where they can be nothing else, or the number is an amount. */
    private NumberSign sign(String text, Digits digits, int scale) {
        NumberSign sign = NumberSign.readBefore(text, digits.start(), denominations);
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
            String text, Digits digits, NumberSign sign, NumberSuffix unit, List<String> units, boolean currency) {
        Qualifiers qualifiers = Qualifiers.of(language);
        Optional<Qualifiers.Qualifier> qualifier = qualifiers.findBefore(text, sign.start());
        int start = qualifier.map(Qualifiers.Qualifier::start).orElse(sign.start());
        return new Mention(
                start,
                unit.numberEnd(),
                unit.end(),
                Optional.of(quantity(digits, sign, unit, units, qualifier)),
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

    private static Quantity quantity(
            Digits digits,
            NumberSign sign,
            NumberSuffix unit,
            List<String> units,
            Optional<Qualifiers.Qualifier> qualifier) {
        BigDecimal size = digits.value().scaleByPowerOfTen(unit.scale());
        boolean money = Currencies.has(units.get(0));
        return toQuantity(
                sign.negative() ? size.negate() : size,
                units.get(0),
                qualifier.map(Qualifiers.Qualifier::precision).orElse(Precision.STATED),
                digits.value().scale() > 0 && (!money || unit.scale() > 0));
    }

    /** A zero after the decimal mark is a digit of the number, as in 24,0 miljoen; in €12,50 it is one of the cents. */
    static Quantity toQuantity(BigDecimal size, String unit, Precision precision, boolean decimals) {
        return decimals && precision != Precision.STATED
                ? new Quantity(size, unit, precision, size.ulp(), size.ulp())
                : Quantity.of(size, unit, precision);
    }
}
