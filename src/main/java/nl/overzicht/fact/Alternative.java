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

    /** What the other says beside the leading one. */
    public static Alternative of(Statement leading, Statement other) {
        return new Alternative(leading, other, told(other, leading).minus(told(leading, other)));
    }

    /** Whether the numbers differ in a way that their precisions do not explain. */
    public boolean differs() {
        return !told(leading, other).agreesWith(told(other, leading));
    }

    /** What one says, as comparable with the other: a yearly amount beside one for a period counts over its years. */
    private static Quantity told(Statement one, Statement other) {
        return one.isPerYear() && !other.isPerYear() ? one.total() : one.amount();
    }

    /** Whether the difference has a note. */
    public boolean explained() {
        return !other.note().isEmpty();
    }
}
