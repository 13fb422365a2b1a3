package nl.overzicht.wording.typed;

import nl.overzicht.wording.part.AdjacentWords;
import nl.overzicht.wording.part.Denominations;
import nl.overzicht.wording.part.DigitReader.Digits;
import nl.overzicht.wording.part.Nouns;
import nl.overzicht.wording.part.TypedNumberGrammar;

/**
 * What the words between two numbers make of them: the ends of a span, a part and its whole, what changed into the other.
 *
 * @param typed how numbers are typed in the language of the text
 * @param nouns of what may be counted
 * @param denominations of money
 */
record NumberPairs(TypedNumberGrammar typed, Nouns nouns, Denominations denominations) {

    /** Whether the unit of the second number is that of the first too, as in "10 tot 20 miljoen". */
    boolean haveUnitInCommon(String text, Digits first, Digits other) {
        boolean areJoined = isSpan(text, first, other) || isPart(text, first, other) || isChange(text, first, other);
        return areJoined && !isYearBeside(text, first, other);
    }

    /** Whether just the words of a span are between two numbers. */
    boolean isSpan(String text, Digits first, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        int from =
                NumberSuffix.of(text, first.end(), typed, nouns, denominations).numberEnd();
        int to = NumberSign.readBefore(text, other.start(), denominations).start();
        return words.fills(from, to, typed.between()) || words.fills(from, to, typed.until());
    }

    /** Whether it is a year with another number after it, as in "in 2026 en €40 miljoen in 2027"; no end of a span of money. */
    private boolean isYearBeside(String text, Digits year, Digits other) {
        AdjacentWords words = new AdjacentWords(text);
        NumberSign next = NumberSign.readBefore(text, other.start(), denominations);
        boolean joined = words.fills(year.end(), next.start(), typed.and())
                && words.findBefore(year.start(), typed.enclosing()).isEmpty();
        return year.year()
                && NumberSign.readBefore(text, year.start(), denominations)
                        .currency()
                        .isEmpty()
                && (joined || next.currency().isPresent());
    }

    private boolean isChange(String text, Digits first, Digits other) {
        int to = NumberSign.readBefore(text, other.start(), denominations).start();
        return new AdjacentWords(text).fills(first.end(), to, typed.towards());
    }

    private boolean isPart(String text, Digits first, Digits other) {
        return new AdjacentWords(text).fills(first.end(), other.start(), typed.of());
    }
}
