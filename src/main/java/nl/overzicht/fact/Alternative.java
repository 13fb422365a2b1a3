package nl.overzicht.fact;

import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * What another source says on the same matter.
 *
 * @param leading the statement that totals take
 * @param other the alternative
 * @param difference other minus leading, our arithmetic; empty when they cannot be subtracted
 */
public record Alternative(Statement leading, Statement other, Optional<Quantity> difference) {

    /** Whether the numbers differ in a way that their precisions do not explain. */
    public boolean differs() {
        return !leading.amount().agreesWith(other.amount());
    }

    /** Whether the difference has a note. */
    public boolean explained() {
        return !other.note().isEmpty();
    }
}
