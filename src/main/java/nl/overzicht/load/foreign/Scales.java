package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/** What the numbers of a foreign table are in whole units: a table may write thousands or millions. */
public interface Scales {

    /**
     * The number in whole units; empty when the unit is none.
     *
     * @param unit as a table names it: {@code x1000 EUR}
     */
    Optional<Quantity> quantity(BigDecimal number, String unit, Precision precision);

    /** Whether numbers of a unit, as a table names it, add up: shares and indices do not, nor what the programme says so of. */
    boolean adds(String unit);

    /** What the numbers of a unit count, after a number: {@code homes}. */
    String noun(Quantity quantity);

    /** The same; a number of an unknown unit stays as the table writes it. */
    default Quantity orAsWritten(BigDecimal number, String unit, Precision precision) {
        return quantity(number, unit, precision).orElseGet(() -> Quantity.of(number, unit, precision));
    }

    /** A number with its unit, exactly, in the form that suits it and those beside it: {@code €1,5 miljoen}, {@code 12 woningen}. */
    default BilingualText words(Quantity quantity, List<Quantity> beside) {
        AmountForm form = AmountForm.of(beside);
        String noun = quantity.isCurrency() || quantity.unit().equals(Quantity.PERCENT) ? "" : " " + noun(quantity);
        return Wording.inBoth(wording -> (wording.quantity(quantity.inFull(), form) + noun).stripTrailing());
    }
}
