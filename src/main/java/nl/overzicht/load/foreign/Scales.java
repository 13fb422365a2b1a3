package nl.overzicht.load.foreign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Quantity;
import nl.overzicht.wording.AmountForm;
import nl.overzicht.wording.Wording;

/** Converts numbers of a foreign table to whole units, since a table may contain thousands or millions. */
public interface Scales {

    /**
     * The number in whole units; empty when the unit is unknown.
     *
     * @param unit as in a table: {@code x1000 EUR}
     */
    Optional<Quantity> quantity(BigDecimal number, String unit, Precision precision);

    /** Whether numbers in a unit may be added. Shares and indices may not, nor quantities that the programme excludes. */
    boolean adds(String unit);

    /** The noun for what a quantity counts, such as {@code homes}. */
    String noun(Quantity quantity);

    /** Like {@link #quantity}, but a number with an unknown unit is kept as written. */
    default Quantity orAsWritten(BigDecimal number, String unit, Precision precision) {
        return quantity(number, unit, precision).orElseGet(() -> Quantity.of(number, unit, precision));
    }

    /**
     * A number with its unit, exact, in the notation that suits it and the numbers beside it: {@code €1,5 miljoen}, {@code 12
     * woningen}.
     */
    default BilingualText words(Quantity quantity, List<Quantity> beside) {
        AmountForm form = AmountForm.of(beside);
        String noun = quantity.isCurrency() || quantity.unit().equals(Quantity.PERCENT) ? "" : " " + noun(quantity);
        return Wording.translate(wording -> (wording.quantity(quantity.inFull(), form) + noun).stripTrailing());
    }
}
