package nl.overzicht.load;

import static nl.overzicht.load.ForeignContent.LONG;
import static nl.overzicht.load.ForeignContent.WIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heads of several rows, and cells that apply to several rows, in foreign tables. */
class TableLayoutTest {

    @TempDir
    Path temporary;

    private List<String> read(String table, String text, String mapping) throws IOException {
        return ForeignContent.read(temporary, table, text, mapping);
    }

    @Test
    void aHeadOfTwoRowsInText() throws IOException {
        String table = """
                Overzicht kasstand,,,,
                ,Begroot,,Realisatie,
                Regeling,2026,2027,2026,2027
                Dijken,40,41,38,
                """;
        assertEquals(
                List.of("kas.dijken.2026 40", "kas.dijken.2027 41"),
                read("t.csv", table, WIDE + "head: [2, 3]\nyears: {2026: Begroot 2026, 2027: Begroot 2027}\n"));
        assertEquals(
                List.of("kas.dijken.2026 38"),
                read("t.csv", table, WIDE + "head: [2, 3]\nyears: {2026: Realisatie 2026, 2027: Realisatie 2027}\n"));
    }

    @Test
    void aHeadWithMergedCells() throws IOException {
        String table = """
                == sheet Blad1
                Regeling | Begroot | | Realisatie | | Totaal
                 | 2026 | 2027 | 2026 | 2027 |
                Dijken | n:40 | n:41 | n:38 | n:39 | n:158
                @merge A1:A2
                @merge B1:C1
                @merge D1:E1
                @merge F1:F2
                """;
        assertEquals(
                List.of("kas.dijken.2026 38", "kas.dijken.2027 39"),
                read("t.xlsx", table, WIDE + "head: [1, 2]\nyears: {2026: Realisatie 2026, 2027: Realisatie 2027}\n"));
        assertEquals(
                List.of("kas.dijken 158"),
                read("t.xlsx", table, WIDE.replace("Regeling}", "Regeling, value: Totaal}") + "head: [1, 2]\n"));
    }

    /** The last columns are only named in the upper row, and the file has no cells below them. */
    @Test
    void anUpperRowThatIsLonger() throws IOException {
        String table = """
                == sheet Blad1
                Regeling | Begroot | | Totaal
                 | 2026 | 2027
                Dijken | n:40 | n:41 | n:81
                @merge B1:C1
                """;
        assertEquals(
                List.of("kas.dijken 81"),
                read("t.xlsx", table, WIDE.replace("Regeling}", "Regeling, value: Totaal}") + "head: [1, 2]\n"));
    }

    @Test
    void aGroupNamedOnce() throws IOException {
        String table = """
                Regeling,Gebied,Bedrag
                Dijken,Noord,4
                ,Zuid,3
                Totaal dijken,,7
                """;
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3"),
                read(
                        "t.csv",
                        table,
                        LONG
                                + "fill_down: [Regeling]\nleave_out: [{column: Regeling, starts_with: Totaal, total: above}]\n"));
    }

    @Test
    void aTotalIsNotTakenForTheRowsBelowIt() throws IOException {
        String table = """
                Regeling,Gebied,Bedrag
                Dijken,Noord,4
                Totaal,,4
                ,Zuid,3
                """;
        String leaveOut = "leave_out: [{column: Regeling, is: Totaal, total: above}]\n";
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3"),
                read("t.csv", table, LONG + "fill_down: [Regeling]\n" + leaveOut));
    }

    @Test
    void aGroupOnALineOfItsOwn() throws IOException {
        String table = """
                Regeling,Gebied,Bedrag
                Dijken,,
                ,Noord,4
                ,Zuid,3
                """;
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3"),
                read("t.csv", table, LONG + "fill_down: [Regeling]\nleave_out: [{column: Gebied, empty: true}]\n"));
    }

    @Test
    void mergedCellsInTheBody() throws IOException {
        String table = """
                == sheet Blad1
                Regeling | Gebied | Bedrag
                Dijken | Noord | n:4
                 | Zuid | n:3
                @merge A2:A3
                """;
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3"),
                read("t.xlsx", table, LONG + "fill_down: [Regeling]\n"));
        assertEquals(List.of("t.xlsx!Blad1!A3 MAP-16"), read("t.xlsx", table, LONG));
    }

    @Test
    void aCellMergedAcrossIsNotTheOneAbove() throws IOException {
        String table = """
                == sheet Blad1
                Regeling | Gebied | Bedrag
                Dijken | Noord | n:4
                Dijken | | n:3
                @merge A3:B3
                """;
        assertEquals(
                List.of("t.xlsx!Blad1!B3 MAP-16"), read("t.xlsx", table, LONG + "fill_down: [Regeling, Gebied]\n"));
    }
}
