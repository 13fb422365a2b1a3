package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Statement;
import nl.overzicht.funding.Status;

/**
 * The money of one status. There is no total over statuses (rule of truth 2).
 *
 * @param status the status
 * @param sum over the whole periods; empty when the lines cannot be added and stand apart
 * @param lines the leading statements
 */
public record Total(Status status, Optional<Quantity> sum, List<Statement> lines) {

    static Total of(Status status, List<Statement> lines) {
        Optional<Quantity> sum =
                Quantity.sum(lines.stream().map(Statement::total).toList());
        return new Total(status, sum, List.copyOf(lines));
    }

    /** Whether the sum is our arithmetic: more than one line, or a yearly amount over its years. */
    public boolean computed() {
        return lines.size() > 1 || lines.stream().anyMatch(Statement::isPerYear);
    }

    /** From the first to the last year of the lines whose period is known. */
    public Optional<Period> span() {
        return lines.stream()
                .flatMap(line -> line.period().stream())
                .reduce((one, two) -> new Period(Math.min(one.from(), two.from()), Math.max(one.to(), two.to())));
    }
}
