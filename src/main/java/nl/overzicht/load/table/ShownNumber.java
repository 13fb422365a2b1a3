package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.finding.BilingualText;

/**
 * What a reader sees of a number that a cell holds, where it is more than the number or another.
 *
 * @param written what the cell shows, written when it is asked for: for most cells that is never
 * @param kind how it differs
 * @param factor what the number counts by the words that are with it: 1 for 40000000 shown as "40 mln", 1,000,000 for 40
 *     shown so; empty without such words
 * @param currency code of the currency that is with it, such as {@code USD}; empty when none is
 */
public record ShownNumber(Supplier<BilingualText> written, Kind kind, Optional<BigDecimal> factor, String currency) {

    /** How what is seen differs from what is held. */
    public enum Kind {
        /** Words or zeros beside the number, as in a code P-012. */
        AFFIX,
        /** Only a currency. */
        CURRENCY,
        /** The number itself, divided by thousands, with no word that says so. */
        SCALED,
        /** A number with a word as mln. */
        WORD,
        /** A percentage: a hundred times the number. */
        PERCENT,
        /** Something else altogether: a text, nothing, or the number without its minus. */
        OTHER
    }

    /** As the cell shows it. */
    public BilingualText text() {
        return written.get();
    }
}
