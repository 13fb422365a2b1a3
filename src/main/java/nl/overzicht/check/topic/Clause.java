package nl.overzicht.check.topic;

import java.util.List;
import nl.overzicht.check.name.NameOccurrence;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * The part of a sentence around one number: up to the numbers beside it, and up to the nearest mark or word that begins
 * another clause.
 *
 * @param range from its first character to after its last
 * @param number that the clause is around
 * @param ownFrom index from which a year before the number belongs to it; an earlier year belongs to the number before
 * @param text of the passage, with its names replaced by spaces
 * @param names in the clause
 * @param first whether the clause begins its sentence
 * @param alone whether its number is the only one in the sentence
 */
record Clause(
        Sentence range,
        Mention number,
        int ownFrom,
        String text,
        List<NameOccurrence> names,
        boolean first,
        boolean alone) {

    /** Whether the clause says that its number is a total. */
    boolean saysTotal() {
        return ClauseWords.TOTAL
                .matcher(text)
                .region(range.start(), range.end())
                .find();
    }

    /** Whether its number is the only one in the sentence, and the clause says that it is of several things together. */
    boolean saysTogether() {
        return alone
                && ClauseWords.TOGETHER
                        .matcher(text)
                        .region(range.start(), range.end())
                        .find();
    }

    /** Whether its number is the start of a change, as the first in "van 30 miljoen naar 55 miljoen". */
    boolean saysStart() {
        return ClauseWords.START.matcher(textBefore()).find()
                && ClauseWords.END
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
    }

    /** Whether its number is the end of a change, as the second in "van 30 miljoen naar 55 miljoen". */
    boolean saysEnd() {
        return !first && ClauseWords.BECAME.matcher(textBefore()).find();
    }

    /** Whether its number is a whole of which a part is mentioned, as in "van de 100 miljoen". */
    boolean saysWhole() {
        return ClauseWords.WHOLE.matcher(textBefore()).find();
    }

    /** Whether its number only identifies something, as in "de subsidie van 85 miljoen". */
    boolean isAttribute() {
        return ClauseWords.ATTRIBUTE.matcher(textBefore()).find();
    }

    /**
     * Whether its number and another are not separated by a word of a list, or by a mark or word that begins another
     * clause.
     */
    boolean isBeside(Mention other) {
        int from = Math.min(number.end(), other.end());
        int to = Math.max(from, Math.max(number.start(), other.start()));
        String between = text.substring(from, to);
        return !ClauseWords.MARK.matcher(between).find()
                && !ClauseWords.LIST.matcher(between).find();
    }

    /** Whether its number is a difference, an average or an amount per item, which no statement or sum gives. */
    boolean isComparison() {
        return ClauseWords.COMPARED
                        .matcher(text)
                        .region(number.end(), Math.max(number.end(), range.end()))
                        .lookingAt()
                || ClauseWords.CHANGE.matcher(textBefore()).find();
    }

    /** The text of the clause before its number. */
    String textBefore() {
        return text.substring(Math.min(range.start(), number.start()), number.start());
    }
}
