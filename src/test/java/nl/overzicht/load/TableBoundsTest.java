package nl.overzicht.load;

import static nl.overzicht.load.ForeignContent.LONG;
import static nl.overzicht.load.ForeignContent.WIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a file are statements of a foreign table, and how their ids are made distinct. */
class TableBoundsTest {

    @TempDir
    Path temporary;

    private List<String> read(String table, String text, String mapping) throws IOException {
        return ForeignContent.read(temporary, table, text, mapping);
    }

    @Test
    void twoTablesBesideEachOther() throws IOException {
        String table = """
                == sheet Blad1
                Links | | | Rechts | |
                Regeling | Bedrag | | Regeling | Bedrag
                Dijken | n:4 | | Dijken | n:40
                Bron: a | | | Bron: b |
                """;
        String fields = WIDE.replace("Regeling}", "Regeling, value: Bedrag}");
        assertEquals(List.of("kas.dijken 4"), read("t.xlsx", table, fields + "from: A2\nuntil: B3\n"));
        assertEquals(List.of("kas.dijken 40"), read("t.xlsx", table, fields + "from: D2\nuntil: E3\n"));
    }

    @Test
    void tablesBelowEachOther() throws IOException {
        String table = """
                Regeling,Bedrag,
                Dijken,4,
                ,,
                Regeling,Uitgaven,
                Dijken,3,
                Bron: kasboek,,
                """;
        assertEquals(
                List.of("kas.dijken 4"),
                read("t.csv", table, WIDE.replace("Regeling}", "Regeling, value: Bedrag}") + "until: 3\n"));
        assertEquals(
                List.of("kas.dijken 3"),
                read(
                        "t.csv",
                        table,
                        WIDE.replace("Regeling}", "Regeling, value: Uitgaven}")
                                + "from: 4\nuntil: {column: Regeling, starts_with: 'Bron:'}\n"));
    }

    @Test
    void rowsThatNothingDistinguishes() throws IOException {
        String table = """
                Regeling,Gebied,Bedrag
                Dijken,Noord,4

                Dijken,Noord,3
                Dijken,Zuid,2
                """;
        assertEquals(
                List.of("kas.2 4", "kas.4 3", "kas.5 2"),
                read("t.csv", table, LONG.replace("columns: [Regeling, Gebied]", "by: line")));
        assertEquals(
                List.of("kas.dijken.1 4", "kas.dijken.2 3", "kas.dijken.3 2"),
                read("t.csv", table, LONG.replace("columns: [Regeling, Gebied]", "columns: [Regeling], by: counter")));
    }

    @Test
    void onlySomeRows() throws IOException {
        String table = """
                Regeling,Gebied,Bedrag
                Dijken,Noord,4
                Dijken,Zuid,3
                Sluizen,Oost,x
                """;
        assertEquals(
                List.of("kas.dijken.zuid 3"),
                read(
                        "t.csv",
                        table,
                        LONG
                                + "only: {all: [{column: Regeling, is_not: Sluizen}, {any: [{column: Gebied, one_of: [Zuid, West]},"
                                + " {column: Bedrag, empty: true}]}]}\n"));
    }
}
