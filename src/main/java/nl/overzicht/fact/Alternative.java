package nl.overzicht.fact;

import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * What another source says on the same subject.
 *
 * @param leading the statement that totals take
 * @param other the alternative
 * @param difference other minus leading, in whole units, computed; empty when they cannot be subtracted or are
 *     of other years
 */
public record Alternative(Statement leading, Statement other, Optional<Quantity> difference) {

    /** What the other says beside the leading one. */
    public static Alternative of(Statement leading, Statement other) {
        boolean sameYears = isOfSameYears(leading, other);
        return new Alternative(
                leading, other, sameYears ? amount(other, leading).minus(amount(leading, other)) : Optional.empty());
    }

    /** Whether the numbers differ in a way that their precisions do not explain, or are of other years. */
    public boolean differs() {
        return !isOfSameYears() || !amount(leading, other).agreesWith(amount(other, leading));
    }

    /** False where both give their years and these differ: then no number is the difference. */
    public boolean isOfSameYears() {
        return isOfSameYears(leading, other);
    }

    private static boolean isOfSameYears(Statement leading, Statement other) {
        return leading.period().isEmpty()
                || other.period().isEmpty()
                || leading.period().equals(other.period());
    }

    /** What one says, as comparable with the other: a yearly amount beside one for a period counts over its years. */
    private static Quantity amount(Statement statement, Statement other) {
        return statement.isPerYear() && !other.isPerYear() ? statement.total() : statement.amount();
    }

    /** Whether the alternative has a note, which explains the difference. */
    public boolean isExplained() {
        return !other.note().isEmpty();
    }
}
