package nl.overzicht.load.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.overzicht.load.table.Decimals;

/**
 * How a table is written, as {@code report.yaml} declares it.
 *
 * @param charset its encoding
 * @param separator what stands between cells
 * @param decimals how its numbers are written
 */
public record TableFormat(Charset charset, char separator, Decimals decimals) {

    /** What holds when nothing is declared: UTF-8, comma between cells, decimal point, no thousands. */
    public static final TableFormat UNDECLARED = new TableFormat(StandardCharsets.UTF_8, ',', Decimals.UNDECLARED);
}
