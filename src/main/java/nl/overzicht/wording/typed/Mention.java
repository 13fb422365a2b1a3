package nl.overzicht.wording.typed;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;

/**
 * A number that was found in running text.
 *
 * @param start index of its first character, its qualifier included
 * @param numberEnd index after the number itself and its "miljoen"
 * @param end index after what is counted or "per jaar", when these are right after it; else as {@code numberEnd}
 * @param quantity the number; empty for years. Its unit is the first of the units
 * @param units what it may count: a currency or several that have one sign, {@link #PERCENT}, or things that have one noun
 * @param perYear whether "per jaar" is with it
 * @param house whether its qualifier is the word that we write ourselves
 * @param years the years, when it is one or more of them, both ends included; empty for other numbers
 * @param bound of a year: whether the words before it make it the first or the last of some years
 * @param span of another number: the span that it is one end of, as in "15 tot 20 miljoen"
 * @param currency whether a currency is with it; false of money that is in euros for want of one
 * @param cell whether it is the number of a cell whose unit is elsewhere, as at the head of its column
 */
public record Mention(
        int start,
        int numberEnd,
        int end,
        Optional<Quantity> quantity,
        List<String> units,
        boolean perYear,
        boolean house,
        Optional<Period> years,
        Bound bound,
        Optional<NumberSpan> span,
        boolean currency,
        boolean cell) {

    /** Which end of some years a year is by the words before it. */
    public enum Bound {
        NONE,
        FIRST,
        LAST
    }

    /** Whether it is a year that the words before it make an end of some years. */
    public boolean isBound() {
        return bound != Bound.NONE;
    }

    /** The unit of percentages. */
    public static final String PERCENT = Quantity.PERCENT;

    /** This one as an end of a span. */
    Mention withSpan(NumberSpan whole) {
        return new Mention(
                start,
                numberEnd,
                end,
                quantity,
                units,
                perYear,
                house,
                years,
                bound,
                Optional.of(whole),
                currency,
                cell);
    }

    /** The number of a cell whose unit is elsewhere. */
    static Mention bare(int start, int end, Quantity quantity, List<String> units) {
        return new Mention(
                start,
                end,
                end,
                Optional.of(quantity),
                units,
                false,
                false,
                Optional.empty(),
                Bound.NONE,
                Optional.empty(),
                !units.contains(Quantity.EUR),
                true);
    }

    /** The same, this many characters further on. */
    public Mention shift(int characters) {
        return new Mention(
                start + characters,
                numberEnd + characters,
                end + characters,
                quantity,
                units,
                perYear,
                house,
                years,
                bound,
                span.map(range -> range.shift(characters)),
                currency,
                cell);
    }

    /** This one, and the span that it is an end of, in one of its units. */
    public Mention withUnit(String unit) {
        return new Mention(
                start,
                numberEnd,
                end,
                as(unit),
                List.of(unit),
                perYear,
                house,
                years,
                bound,
                span.map(range -> range.withUnit(unit)),
                currency,
                cell);
    }

    /** The same number as one of a unit. */
    public Optional<Quantity> as(String unit) {
        return quantity.map(number -> number.withUnit(unit));
    }
}
