package nl.overzicht.choice;

import java.util.function.BiPredicate;

/**
 * What texts may choose of figures and tables.
 *
 * @param reader of choices
 * @param filled whether there is something to show of what is chosen
 */
public record Choices(ChoiceReader reader, BiPredicate<Insert, Selection> filled) {

    /** A choice that a text writes. */
    public ChoiceResult read(Insert insert) {
        return reader.read(insert);
    }

    /** Whether something is there to show. */
    public boolean haveSomething(Insert insert, Selection selection) {
        return filled.test(insert, selection);
    }
}
