package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.Optional;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;

/** What numbers of a table are in whole units. */
@FunctionalInterface
public interface Scales {

    /**
     * The number in whole units; empty when the unit is none.
     *
     * @param unit as a table names it: {@code x1000 EUR}
     */
    Optional<Quantity> quantity(BigDecimal number, String unit, Precision precision);

    /** The same, of an unknown unit as the table writes it. */
    default Quantity orAsWritten(BigDecimal number, String unit, Precision precision) {
        return quantity(number, unit, precision).orElseGet(() -> Quantity.of(number, unit, precision));
    }
}
