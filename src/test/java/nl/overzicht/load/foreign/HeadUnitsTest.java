package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit of a column from its head. */
class HeadUnitsTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bedrag (x 1.000) | x1000 EUR | mln EUR",
                "Bedrag x € 1.000 | x1000 EUR | EUR",
                "Bedrag (x € 1 mln) | mln EUR | x1000 EUR",
                "x 1.000.000 | mln EUR | x1000 EUR",
                "in duizenden | x1000 EUR | EUR",
                "Amount (EUR thousand) | x1000 EUR | mln EUR",
                "Totaal (mln) | mln EUR | x1000 EUR",
                "€ mln | mln EUR | EUR",
                "k€ | x1000 EUR | EUR",
                "Bedrag (x 1.000) | x1000 EUR | EUR",
                "in duizenden euro's | x1000 EUR | EUR",
                "Bedrag (in mln) | mln EUR | EUR",
                "Bedrag * 1000 | x1000 EUR | EUR",
                "in miljarden euro's | mld EUR | mln EUR",
                "Bedrag in USD | USD | EUR",
            })
    void aHeadOfAnotherUnitIsAWarning(String head, String same, String other) throws IOException {
        assertEquals(0, countFindings(head, same), head);
        assertEquals(1, countFindings(head, other), head);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Duizend bomen | EUR", "Bedrag | mln EUR", "Bedrag 2026 | EUR", "M 3 | EUR", "In euro | mln EUR"})
    void otherHeadsSayNothing(String head, String unit) throws IOException {
        assertEquals(0, countFindings(head, unit), head);
    }

    private long countFindings(String head, String unit) throws IOException {
        String mapping = """
                table: t.csv
                separator: semicolon
                id: {prefix: kas, by: line}
                columns: {value: "%s"}
                constants: {quantity: amount, unit: %s, stream: dijken, source: brief}
                """;
        return MappedFolder.of(temporary)
                .mapping(String.format(Locale.ROOT, mapping, head, unit))
                .table("t.csv", (head + "\n1\n").getBytes(StandardCharsets.UTF_8))
                .findCodes()
                .stream()
                .filter(line -> line.contains("MAP-33"))
                .count();
    }
}
