package nl.overzicht.choice;

import java.util.function.BiPredicate;

/**
 * What texts may choose of figures and tables.
 *
 * @param reader of choices
 * @param filled whether there is something to show of what is chosen
 */
public record Choices(ChoiceReader reader, BiPredicate<Directive, Selection> filled) {

    /** A choice that a text writes. */
    public ChoiceResult read(Directive directive) {
        return reader.read(directive);
    }

    /** Whether something is there to show. */
    public boolean haveSomething(Directive directive, Selection selection) {
        return filled.test(directive, selection);
    }
}
