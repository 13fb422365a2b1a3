package nl.overzicht.wording.typed;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.Precision;

/**
 * The unit of a cell that does not say it.
 *
 * @param scale how many places the point moves: 6 for millions
 * @param units as those of a mention
 * @param years whether four digits can be a year all the same
 * @param precision that is elsewhere; empty: none is
 */
public record CellUnit(int scale, List<String> units, boolean years, Optional<Precision> precision) {}
