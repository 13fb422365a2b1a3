package nl.overzicht.load;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables give their separator by {@code sep=} or by the extension of the file. */
class TextTablesTest {

    private static final String MAPPING = """
            id: {prefix: kas, columns: [Naam]}
            columns: {stream: Naam, value: Bedrag, year: Jaar}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken}}
            """;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;",
                "\ufeffsep=;",
                "\"sep=;\"",
                "\ufeff\"sep=;\"",
                "SEP=;",
                "sep=;;;",
                "sep=;,,",
                "sep=; ",
                "sep=|",
                "sep=\t",
                "sep=,",
                "sep=^"
            })
    void aFirstLineThatNamesTheSeparatorIsNoHead(String first) throws IOException {
        String sign = first.replaceAll("(?i).*sep=(.).*", "$1");
        String text = (first + "\r\nNaam_Bedrag_Jaar__\r\nDijken_10_2026__\r\n____\r\n\r\n").replace("_", sign);
        assertEquals(List.of("kas.dijken.2026 10 2026-2026 t.csv:3:8"), read("t.csv", text, ""));
    }

    @ParameterizedTest
    @CsvSource({"t.tsv, ''", "t.tsv, separator: tab", "t.csv, separator: tab"})
    void aTableOfTabsIsNamedSoOrDeclared(String name, String declared) throws IOException {
        assertEquals(
                List.of("kas.dijken.2026 10 2026-2026 " + name + ":2:8"),
                read(name, "Naam\tBedrag\tJaar\nDijken\t10\t2026\n", declared));
    }

    @Test
    void aDeclarationGoesBeforeTheName() throws IOException {
        assertEquals(
                List.of("kas.dijken.2026 10 2026-2026 t.tsv:2:8"),
                read("t.tsv", "Naam;Bedrag;Jaar\nDijken;10;2026\n", "separator: semicolon"));
    }

    @Test
    void theLineIsKnownInAnyEncoding() throws IOException {
        MappedFolder mapped = MappedFolder.of(temporary)
                .table("t.csv", "sep=;\nNaam;Bedrag;Jaar\nDijken;10;2026\n".getBytes(UTF_16))
                .mapping("table: t.csv\nencoding: utf-16\n" + MAPPING);
        assertEquals(List.of("kas.dijken.2026 10 2026-2026 t.csv:3:8"), mapped.statements("kas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=x", "sep=", "sep=;x", "xsep=;", "sep"})
    void whatIsNoSuchLineIsAHead(String first) throws IOException {
        MappedFolder mapped = MappedFolder.of(temporary)
                .table("t.csv", (first + "\nNaam;Bedrag;Jaar\nDijken;10;2026\n").getBytes(UTF_8))
                .mapping("table: t.csv\nseparator: semicolon\n" + MAPPING);
        assertEquals(
                "mappings/t.yaml:3:29: error MAP-1 none of the 3 columns of the mapping is in the header of t.csv,"
                        + " which begins with '" + first.replaceFirst(";.*", "") + "'",
                mapped.findCodes().get(0));
    }

    @Test
    void emptyCellsAtTheEndOfALineCountNeitherInHeadNorInRow() throws IOException {
        String text = "Naam,Bedrag,Jaar,,\nDijken,10,2026\nDijken,11,2027,,,,,\nDijken,12,2028,x\n";
        assertEquals(
                List.of(
                        "kas.dijken.2026 10 2026-2026 t.csv:2:8",
                        "kas.dijken.2027 11 2027-2027 t.csv:3:8",
                        "kas.dijken.2028 12 2028-2028 t.csv:4:8"),
                read("t.csv", text, ""));
    }

    @Test
    void textBeyondTheHeadIsStillAMistake() throws IOException {
        MappedFolder mapped = MappedFolder.of(temporary)
                .table("t.csv", "Naam,Bedrag,Jaar\nDijken,10,2026,,x\n".getBytes(UTF_8))
                .mapping("table: t.csv\n" + MAPPING);
        assertEquals(
                List.of("tables/t.csv:2:16: error CSV-5 this row has 5 cells; the header has 3"), mapped.findCodes());
    }

    private List<String> read(String name, String text, String declared) throws IOException {
        MappedFolder mapped = MappedFolder.of(temporary)
                .table(name, text.getBytes(UTF_8))
                .mapping("table: " + name + "\n" + declared + "\n" + MAPPING);
        assertEquals(List.of(), mapped.findCodes());
        return mapped.statements("kas");
    }
}
