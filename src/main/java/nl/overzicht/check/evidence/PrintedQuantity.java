package nl.overzicht.check.evidence;

import java.util.List;
import nl.overzicht.fact.Fact;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.typed.Mention;

/**
 * A number that is computed from facts but is not a fact itself, such as one that pages print beside a sum.
 *
 * @param of the facts that it is computed from
 * @param quantity the number
 * @param kind how it is computed from these facts
 */
public record PrintedQuantity(List<Fact> of, Quantity quantity, Kind kind) {

    /** How a number is computed from facts. */
    public enum Kind {
        /** The part of a sum that is not divided. */
        REMAINDER,
        /** A difference without its sign. */
        DIFFERENCE,
        /** A sum of rows that has no id: over a period, or over several streams. */
        COMPUTED
    }

    /** Whether a number or span in a text agrees with this number. */
    boolean supports(Mention mention) {
        return mention.span()
                .map(span -> span.holds(quantity))
                .orElseGet(() -> mention.quantity().filter(this::supports).isPresent());
    }

    private boolean supports(Quantity stated) {
        return StatedNumber.of(stated).equals(StatedNumber.of(quantity))
                || quantity.printable()
                        .map(StatedNumber::of)
                        .filter(StatedNumber.of(stated)::equals)
                        .isPresent()
                || StatedNumber.agrees(stated, quantity)
                || stated.precision() == Precision.ABOUT
                        && quantity.precision() == Precision.STATED
                        && stated.isRoundingOf(quantity.value());
    }
}
