package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The total of a table is compared with its leading rows, without parts beside their whole and repeated statements. */
class LeadingRowsTest {

    private static final String MAPPING = """
            table: t.csv
            id: {prefix: kas, columns: [Nr]}
            columns: {stream: Regeling, item: Nr, value: Bedrag, %s: Van}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken}, %s: {Alles: dijken.amount}}
            leave_out: [{column: Nr, is: Totaal, total: all}]
            """;

    @TempDir
    Path temporary;

    private List<String> totals(String field, String rows) throws IOException {
        String table = "Nr,Regeling,Bedrag,Van\n" + rows;
        return MappedFolder.of(temporary)
                .table("t.csv", table.getBytes(StandardCharsets.UTF_8))
                .mapping(String.format(Locale.ROOT, MAPPING, field, field))
                .findCodes()
                .stream()
                .filter(line -> line.contains("MAP-"))
                .toList();
    }

    @Test
    void partsBesideTheirWholeAreNotAddedToIt() throws IOException {
        assertEquals(
                List.of(),
                totals("part_of", "1,Dijken,100,\n1a,Dijken,60,1\n1b,Dijken,40,1\n2,Dijken,50,\nTotaal,,150,\n"));
    }

    @Test
    void partsOfAWholeElsewhereAreTheRowsOfTheTable() throws IOException {
        assertEquals(List.of(), totals("part_of", "1,Dijken,100,Alles\n2,Dijken,50,Alles\nTotaal,,150,\n"));
        assertEquals(
                List.of(
                        "tables/t.csv:4:9: error MAP-7 this total is \u20ac40; the rows that were read add up to \u20ac150, \u20ac110 more"),
                totals("part_of", "1,Dijken,100,Alles\n2,Dijken,50,Alles\nTotaal,,40,\n"));
    }

    @Test
    void whatSaysTheSameAgainCountsOnce() throws IOException {
        assertEquals(List.of(), totals("same_as", "1,Dijken,100,\n2,Dijken,101,1\n3,Dijken,50,\nTotaal,,150,\n"));
    }
}
