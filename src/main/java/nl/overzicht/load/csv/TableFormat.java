package nl.overzicht.load.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.overzicht.finding.Location;
import nl.overzicht.load.table.Decimals;

/**
 * The format of a table, as {@code report.yaml} or a mapping declares it.
 *
 * @param charset its encoding
 * @param separator between cells; empty when it is not declared
 * @param decimals the number format
 */
public record TableFormat(Charset charset, Optional<DeclaredSeparator> separator, Decimals decimals) {

    /**
     * The format without a declaration: UTF-8, a decimal point, no thousands separators, and the default separator of the kind
     * of file.
     */
    public static final TableFormat UNDECLARED =
            new TableFormat(StandardCharsets.UTF_8, Optional.empty(), Decimals.UNDECLARED);

    /** A separator with the place of its declaration. */
    public record DeclaredSeparator(Separator separator, Location at) {}
}
