package nl.overzicht.load.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.Decimals;

/**
 * How a table is written, as {@code report.yaml} or a mapping declares.
 *
 * @param charset its encoding
 * @param separator what is between cells; empty when nothing is declared
 * @param decimals how its numbers are written
 */
public record TableFormat(Charset charset, Optional<DeclaredSeparator> separator, Decimals decimals) {

    /** What holds when nothing is declared: UTF-8, decimal point, no thousands, and between cells what the file says. */
    public static final TableFormat UNDECLARED =
            new TableFormat(StandardCharsets.UTF_8, Optional.empty(), Decimals.UNDECLARED);

    /** A separator, and where an author declares it. */
    public record DeclaredSeparator(Separator separator, Location at) {}
}
