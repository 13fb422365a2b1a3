package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;

/**
 * The parts of a whole, held against it and never added to it.
 *
 * @param whole the statement on the whole
 * @param parts the statements on its parts
 * @param sum of the parts, our arithmetic; empty when they cannot be added, as over statuses (rule of truth 2)
 */
public record Parts(Statement whole, List<Statement> parts, Optional<Quantity> sum) {

    static Parts of(Statement whole, List<Statement> parts) {
        boolean oneStatus = parts.stream().map(Statement::status).distinct().count() == 1;
        Optional<Quantity> sum =
                oneStatus ? Quantity.sum(parts.stream().map(Statement::total).toList()) : Optional.empty();
        return new Parts(whole, List.copyOf(parts), sum);
    }

    /** Whether the sum can be true beside what the source says of the whole, a yearly amount over its years; also when there is no sum to compare. */
    public boolean agree() {
        return sum.map(whole.total()::agreesWith).orElse(true);
    }
}
