package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.Optional;

/** How a workbook shows the numbers of a cell. */
public interface CellFormat {

    /** What a reader sees of this number; empty when that is the number itself, or is unknown. */
    Optional<ShownNumber> shown(BigDecimal number);
}
