package nl.overzicht.wording.typed;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.DigitReader.Digits;
import nl.overzicht.wording.part.TypedNumberGrammar;
import nl.overzicht.wording.typed.Mention.Bound;

/**
 * The years of a text, one by one or from one to another.
 *
 * @param text that they are in
 * @param typed how they are typed in its language
 */
record TypedYears(String text, TypedNumberGrammar typed) {

    /** From one year to another; empty when the words between them make no span of them. */
    Optional<Mention> span(Digits first, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        boolean closed = words.fills(first.end(), other.start(), typed.between());
        boolean open = words.fills(first.end(), other.start(), typed.until());
        int from = first.value().intValue();
        int to = other.year() ? other.value().intValue() - (open ? 1 : 0) : 0;
        return (closed || open) && from <= to
                ? Optional.of(years(first.start(), other.end(), new Period(from, to), Bound.NONE))
                : Optional.empty();
    }

    /** A single year; the words before it may make it an end of some years. */
    Mention year(Digits digits) {
        AdjacentWords words = new AdjacentWords(text);
        int year = digits.value().intValue();
        boolean open = words.findBefore(digits.start(), typed.until()).isPresent();
        Bound bound = words.findBefore(digits.start(), typed.lasts()).isPresent()
                ? Bound.LAST
                : words.findBefore(digits.start(), typed.firsts()).isPresent() ? Bound.FIRST : Bound.NONE;
        return years(digits.start(), digits.end(), new Period(open ? year - 1 : year, open ? year - 1 : year), bound);
    }

    private static Mention years(int start, int end, Period years, Bound bound) {
        return new Mention(
                start,
                end,
                end,
                Optional.empty(),
                List.of(),
                false,
                true,
                Optional.of(years),
                bound,
                Optional.empty(),
                false,
                false);
    }
}
