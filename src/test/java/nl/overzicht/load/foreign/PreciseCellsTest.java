package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word before the number of a cell is its precision: circa, ruim, at most. */
class PreciseCellsTest {

    private static final String MAPPING = """
            table: t.csv
            decimal: comma
            id: {prefix: kas, columns: [Nr]}
            columns: {stream: Regeling, item: Nr, value: Bedrag}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken}}
            leave_out: [{column: Nr, is: Totaal, total: all}]
            """;

    @TempDir
    Path temporary;

    private MappedFolder folder(String rows) throws IOException {
        return MappedFolder.of(temporary)
                .table("t.csv", ("Nr,Regeling,Bedrag\n" + rows).getBytes(StandardCharsets.UTF_8))
                .mapping(MAPPING);
    }

    @Test
    void theWordIsThePrecision() throws IOException {
        Content read = new Loader()
                .load(
                        folder("1,Dijken,ca. 5\n2,Dijken,Ruim \u20ac 2 mln\n3,Dijken,max. \u20ac 7\n4,Dijken,8\n"
                                        + "5,Dijken,om en nabij 9\n6,Dijken,no more than 10\n7,Dijken,pakweg 11 mln\n")
                                .folder(),
                        new Findings())
                .orElseThrow();
        assertEquals(
                "5 about, 2000000 more-than, 7 at-most, 8 stated, 9 about, 10 at-most, 11000000 about",
                read.programme().statements().stream()
                        .filter(statement -> statement.id().startsWith("kas"))
                        .map(statement -> statement.amount().value().toPlainString() + " "
                                + statement.amount().precision().id())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aTotalIsAsExactAsItsRows() throws IOException {
        assertEquals(List.of(), totals("1,Dijken,ca. 50\n2,Dijken,30\nTotaal,,82\n"));
        assertEquals(
                List.of("tables/t.csv:4:9: error MAP-7 this total is \u20ac95; the rows that were read add up to about"
                        + " \u20ac80, \u20ac15 less"),
                totals("1,Dijken,ca. 50\n2,Dijken,30\nTotaal,,95\n"));
    }

    @Test
    void aSignOfStatisticsIsNoPrecision() throws IOException {
        assertEquals(
                1,
                folder("1,Dijken,<5\n").findCodes().stream()
                        .filter(line -> line.contains("NUM-1"))
                        .count());
    }

    private List<String> totals(String rows) throws IOException {
        return folder(rows).findCodes().stream()
                .filter(line -> line.contains("MAP-7"))
                .toList();
    }
}
