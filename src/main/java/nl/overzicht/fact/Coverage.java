package nl.overzicht.fact;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Period;
import nl.overzicht.funding.Statement;

/**
 * Which leading statements on money name which years of the horizon. Where none does, no more is known than that
 * (rule of truth 3).
 *
 * @param years from the first year that a statement names to the end of the horizon
 * @param horizonEnd the last years of the horizon as computed; empty when no horizon is known
 * @param lines statements on money with a known period, in order
 */
public record Coverage(Period years, Optional<Period> horizonEnd, List<Statement> lines) {

    /** The statements whose period includes this year, in order; may be empty. */
    public List<Statement> statementsOf(int year) {
        return lines.stream()
                .filter(line -> line.period().orElseThrow().contains(year))
                .toList();
    }
}
