package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Totals of rows in other scales of the currency, totals that are rounded, and totals of numbers that cannot be added.
 */
class TotalsOfSeveralUnitsTest {

    private static final String MAPPING = """
            table: t.csv
            decimal: point
            id: {prefix: kas, by: line}
            columns: {item: Post, value: Bedrag, unit: Eenheid}
            constants: {quantity: amount, stream: dijken, status: granted, source: brief}
            leave_out: [{column: Post, starts_with: Totaal, total: all}]
            """;
    private static final String ROWS = "Post,Bedrag,Eenheid\nKade,1.2,mln EUR\nDijk,300,x1000 EUR\n";

    @TempDir
    Path temporary;

    private List<String> findCodes(String mapping, String table) throws IOException {
        MappedFolder folder =
                MappedFolder.of(temporary).mapping(mapping).table("t.csv", table.getBytes(StandardCharsets.UTF_8));
        Path programme = folder.folder().resolve("data/programme.yaml");
        Files.writeString(programme, Files.readString(programme) + "  prices: {title: Prijzen, kind: index}\n");
        return folder.findCodes().stream()
                .filter(line -> line.contains("MAP-"))
                .map(line -> line.replaceFirst("tables/t.csv:", "").replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void aTotalIsInAnyScaleOfItsCurrency() throws IOException {
        assertEquals(
                List.of(),
                findCodes(
                        MAPPING,
                        ROWS + "Totaal,1.5,mln EUR\nTotaal,1500,x1000 EUR\nTotaal,1500000,EUR\nTotaal,1.5 mln,EUR\n"));
    }

    @Test
    void aDifferenceIsInOneNotation() throws IOException {
        assertEquals(
                List.of(
                        "4:8: error MAP-7 this total is €1,500,500; the rows that were read add up to €1,500,000, €500 less"),
                findCodes(MAPPING, ROWS + "Totaal,1500.5,x1000 EUR\n"));
    }

    @Test
    void eachRowIsRoundedInItsOwnUnit() throws IOException {
        String rounded = MAPPING + "rounded_to: 0.1\n";
        assertEquals(
                List.of("4:8: notice MAP-31 totals that differ from the rows by rounding: 1, by at most €50,000;"
                        + " the table rounded to €100,000"),
                findCodes(rounded, ROWS + "Totaal,1550,x1000 EUR\n"));
        assertEquals(1, findCodes(rounded, ROWS + "Totaal,1550.2,x1000 EUR\n").size());
    }

    @Test
    void anotherCurrencyIsNotCompared() throws IOException {
        assertEquals(
                List.of(
                        "4:8: warning MAP-9 this total (1.5 mln USD) is not in the unit of the rows (mln EUR, x1000 EUR)"),
                findCodes(MAPPING, ROWS + "Totaal,1.5,mln USD\n"));
    }

    @Test
    void anIndexHasNoTotal() throws IOException {
        String index = MAPPING.replace("quantity: amount", "quantity: prices");
        String rows = "Post,Bedrag,Eenheid\nKade,101,prices\nDijk,103,prices\n";
        List<String> notice = List.of(
                "4:8: notice MAP-37 totals that were not compared: 1, the first in column 'Bedrag'; these numbers cannot be added");
        assertEquals(notice, findCodes(index, rows + "Totaal,102,prices\n"));
        assertEquals(notice, findCodes(index, rows + "Totaal,102,\n"));
    }
}
