package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import nl.overzicht.finding.BilingualText;

/**
 * What a workbook shows for the number in a cell, when that differs from the number alone.
 *
 * @param written the text of the cell, computed only when needed, which for most cells is never
 * @param kind how the text differs from the number
 * @param factor the scale by the words in the format: 1 for 40000000 shown as "40 mln", 1,000,000 for 40 shown so; empty
 * without such words
 * @param currency ISO 4217 code of the currency in the format, such as {@code USD}; empty when there is none
 */
public record ShownNumber(
        Supplier<BilingualText> written, NumberKind kind, Optional<BigDecimal> factor, String currency) {

    /** How the shown text differs from the number. */
    public enum NumberKind {
        /** Fixed words or zeros beside the number, as in a code P-012. */
        AFFIX,
        /** Only a currency. */
        CURRENCY,
        /** The number divided by thousands, without a word that says so. */
        SCALED,
        /** A number with a word for its scale, such as mln. */
        WORD,
        /** A percentage: a hundred times the number. */
        PERCENT,
        /** Anything else: a text, nothing, or the number without its minus sign. */
        OTHER
    }

    /** The text that the cell shows. */
    public BilingualText text() {
        return written.get();
    }
}
