package nl.overzicht.choice;

import java.util.function.BiPredicate;

/**
 * What texts may choose to show in figures and tables.
 *
 * @param reader reader of choices
 * @param filled whether there are data to show for a selection
 */
public record Choices(ChoiceReader reader, BiPredicate<Directive, Selection> filled) {

    /** Reads the choice of a directive. */
    public ChoiceResult read(Directive directive) {
        return reader.read(directive);
    }

    /** Whether there are data to show. */
    public boolean haveSomething(Directive directive, Selection selection) {
        return filled.test(directive, selection);
    }
}
