package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The meaning of cells of foreign tables: parts of texts, names, dates and amounts as people write them. */
class ForeignValuesTest {

    private static final String CONSTANTS =
            "constants: {quantity: amount, unit: EUR, status: granted, source: brief}\n";

    @TempDir
    Path temporary;

    private List<String> read(String text, String mapping) throws IOException {
        return ForeignContent.read(temporary, "t.csv", text, mapping + CONSTANTS);
    }

    @Test
    void namesAndIdsNeedNoWord() throws IOException {
        String table = """
                Regeling;Gebied;Bedrag
                dijken;Noord;4
                Dijken;zuid;3
                Sluizen;Zuid;2
                """;
        String fields =
                "separator: semicolon\nid: {prefix: kas, by: line}\ncolumns: {stream: Regeling, area: Gebied, value: Bedrag}\n";
        assertEquals(
                List.of("kas.2 4", "kas.3 3", "kas.4 2"), read(table, fields + "words: {stream: {Sluizen: dijken}}\n"));
        assertEquals(List.of("t.csv:4:1 MAP-5"), read(table, fields + "words: {stream: {Kades: dijken}}\n"));
    }

    @Test
    void aPartOfACell() throws IOException {
        String table = """
                Regeling,Bedrag
                A01 Dijken - Noord,4
                A01 Dijken - Zuid,3
                """;
        String fields = """
                id: {prefix: kas, by: line}
                columns:
                  value: Bedrag
                  item: {column: Regeling, width: 3}
                  stream: {column: Regeling, start: 5, before: " - "}
                  area: {column: Regeling, after: " - "}
                """;
        assertEquals(List.of("kas.2 4 A01 ", "kas.3 3 A01 "), read(table, fields));
        String byBeginning = """
                id: {prefix: kas, by: line}
                columns: {value: Bedrag, stream: {column: Regeling, match: beginning}}
                words: {stream: {A: andere, A01: dijken}}
                """;
        assertEquals(List.of("kas.2 4", "kas.3 3"), read(table, byBeginning));
    }

    @Test
    void severalColumnsJoined() throws IOException {
        String table = """
                Nummer,Jaar,Naam,Regeling,Bedrag
                17,2024,Brug,Dijken,4
                17,2025,Sluis,Dijken,3
                """;
        String fields = """
                id: {prefix: kas, columns: [Nummer, Jaar]}
                columns:
                  stream: Regeling
                  value: Bedrag
                  item: {columns: [Nummer, Jaar], join: /}
                  item_name: {columns: [Naam, Jaar]}
                """;
        assertEquals(
                List.of("kas.17.2024 4 17/2024 Brug 2024", "kas.17.2025 3 17/2025 Sluis 2025"), read(table, fields));
    }

    @Test
    void daysAsPeopleWriteThem() throws IOException {
        String table = """
                Regeling;Dag;Bedrag
                Dijken;2026-03-01;1
                Dijken;1-3-2027 12:30;2
                Dijken;31/12/2028;3
                Dijken;5 maart 2029;4
                Dijken;20300301;5
                Dijken;2031-03-01T00:00:00Z;6
                Dijken;2032;7
                Dijken;wo 2 maart 2033;8
                Dijken;Q1 2034;9
                Dijken;mrt 2035;10
                Dijken;eind 2036;11
                Dijken;2037-2038;12
                """;
        String fields =
                "separator: semicolon\nid: {prefix: kas, columns: [Regeling]}\ncolumns: {stream: Regeling, value: Bedrag, ";
        assertEquals(
                List.of(
                        "kas.dijken.2026 1",
                        "kas.dijken.2027 2",
                        "kas.dijken.2028 3",
                        "kas.dijken.2029 4",
                        "kas.dijken.2030 5",
                        "kas.dijken.2031 6",
                        "kas.dijken.2032 7",
                        "kas.dijken.2033 8",
                        "kas.dijken.2034 9",
                        "kas.dijken.2035 10",
                        "kas.dijken.2036 11",
                        "kas.dijken.2037-2038 12"),
                read(table, fields + "year: Dag}\n"));
    }

    @Test
    void amountsAsPeopleWriteThem() throws IOException {
        String table = """
                Gebied;Bedrag
                Noord;€ 1.234,56
                Noord;€ 5,-
                Noord;1.234.567,-
                Noord;1,2 mln.
                Noord;-/- 300
                Noord;(250)
                Noord;1.500,00-
                Noord;1 234 567,00
                Noord;1'234'567
                Noord;−36
                Noord;5 x 1.000
                Noord;3 mrd
                Noord;k€ 7
                Noord;2,5 miljard euro
                Noord;8.-
                Noord;12.500 euro
                Noord;300 k€
                Noord;12,5 mln euro
                Noord;EUR 500
                """;
        String fields =
                "separator: semicolon\ndecimal: comma\nid: {prefix: kas, by: counter}\ncolumns: {area: Gebied, value: Bedrag}\n";
        assertEquals(
                List.of(
                        "kas.1 1234.56",
                        "kas.2 5",
                        "kas.3 1234567",
                        "kas.4 1200000",
                        "kas.5 -300",
                        "kas.6 -250",
                        "kas.7 -1500",
                        "kas.8 1234567",
                        "kas.9 1234567",
                        "kas.10 -36",
                        "kas.11 5000",
                        "kas.12 3000000000",
                        "kas.13 7000",
                        "kas.14 2500000000",
                        "kas.15 8",
                        "kas.16 12500",
                        "kas.17 300000",
                        "kas.18 12500000",
                        "kas.19 500"),
                read(table, fields));
        assertEquals(List.of("t.csv:2:7 NUM-1"), read("Gebied;Bedrag\nNoord;12%\n", fields));
    }
}
