package nl.overzicht.check.prose;

import java.util.Optional;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.wording.typed.Mention;

/**
 * An expression that can replace a typed number: that of a fact with this value or a rounding of it.
 *
 * @param fact that it prints
 * @param form in which it prints the fact; empty if it is the usual one
 * @param sure whether only the spelling of the number changes, so that {@code check --fix} may replace it
 * @param prints whether it prints the number alone; false for a cell in which it would repeat the unit
 */
record Replacement(Fact fact, Optional<FactForm> form, boolean sure, boolean prints) {

    /** The same expression, which is only suggested. */
    Replacement asSuggestion() {
        return new Replacement(fact, form, false, prints);
    }

    /** The expression as the author would write it. */
    String expression() {
        return "${" + fact.id() + form.map(used -> ":" + used.id()).orElse("") + "}";
    }

    /** The expression if it is sure; otherwise empty. */
    Optional<String> text() {
        return sure ? Optional.of(expression()) : Optional.empty();
    }

    /** The index after the replaced text: a noun is replaced only together with its number. */
    int end(Mention mention) {
        return sure && !form.equals(Optional.of(FactForm.FULL)) ? mention.numberEnd() : mention.end();
    }
}
