package nl.overzicht.load.table;

import java.math.BigDecimal;
import java.util.Optional;

/** The format in which a workbook shows the number of a cell. */
public interface CellFormat {

    /** The text that a reader sees for this number; empty when that is the number itself, or is unknown. */
    Optional<ShownNumber> display(BigDecimal number);
}
