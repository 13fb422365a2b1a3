package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of cells of foreign tables, and rules for their rows. */
class TableCorrectionsTest {

    @TempDir
    Path temporary;

    /**
     * A corrected name also applies to the rows below it that it is filled into; a cell that the row lacks is added.
     */
    @Test
    void beforeCellsBelowAreFilledAndConditionsAreHeld() throws IOException {
        assertEquals(
                List.of("kas.dijken.noord 7", "kas.dijken.zuid 3"),
                ForeignContent.read(temporary, "t.csv", """
                        Regeling,Gebied,Bedrag
                        Dyken,Noord,
                        ,Zuid,3
                        """, ForeignContent.LONG + """
                        fill_down: [Regeling]
                        leave_out:
                          - {column: Regeling, is: Dyken}
                        corrections:
                          - {cell: A2, from: Dyken, to: Dijken, why: Tikfout.}
                          - {key: {Gebied: Noord}, column: Bedrag, from: '', to: 7, why: Brief.}
                        """));
    }

    /** Row and column are those of the sheet, wherever the table begins. */
    @Test
    void byThePlaceInASheet() throws IOException {
        assertEquals(
                List.of("kas.dijken.noord 4"),
                ForeignContent.read(temporary, "t.xlsx", """
                        == sheet Blad1
                        Titel
                        x | Regeling | Gebied | Bedrag
                        x | Dijken | Noord | n:3.5
                        """, ForeignContent.LONG + """
                        from: B2
                        corrections:
                          - {cell: D3, from: "3.5", to: "4", why: Brief.}
                        """));
    }

    @Test
    void aCellAboveTheTableOrBeforeItIsNone() throws IOException {
        assertEquals(
                List.of("t.yaml:8:5 MAP-25", "t.yaml:9:5 MAP-25"),
                ForeignContent.read(temporary, "t.csv", """
                        x,Regeling,Gebied,Bedrag
                        x,Dijken,Noord,4
                        """, ForeignContent.LONG + """
                        from: B1
                        corrections:
                          - {cell: A2, from: x, to: y, why: Buiten de tabel.}
                          - {cell: B1, from: Regeling, to: y, why: De kop.}
                        """));
    }

    @Test
    void aCellOfJsonHasNoPlace() throws IOException {
        assertEquals(
                List.of("t.yaml:7:12 JSON-10"),
                ForeignContent.read(temporary, "t.json", """
                        [{"Regeling": "Dijken", "Gebied": "Noord", "Bedrag": 3}]
                        """, ForeignContent.LONG + """
                        corrections:
                          - {cell: C2, from: "3", to: "4", why: Brief.}
                        """));
    }

    /** Pairs of texts that are equal when concatenated still differ, as do rows among many. */
    @Test
    void noTwoOfManyRowsAreTheSame() throws IOException {
        StringBuilder table = new StringBuilder("Regeling,Gebied,Nr,Bedrag\n");
        for (int i = 0; i < 5000; i++) {
            table.append("Dijken,Noord,").append(i).append(",1\n");
        }
        String mapping = ForeignContent.LONG.replace("[Regeling, Gebied]", "[Nr]") + """
                rules:
                  - {unique: [Nr, Bedrag]}
                """;
        assertEquals(
                5000,
                ForeignContent.read(temporary, "t.csv", table.toString(), mapping)
                        .size());
        String last = table.append("Dijken,Noord,4711,1\n").toString();
        assertEquals(
                List.of("t.csv:5002:14 MAP-28"),
                ForeignContent.read(temporary, "t.csv", last, mapping).stream()
                        .filter(found -> found.endsWith("MAP-28"))
                        .toList());
    }

    /** Two parts and their whole may each be off by half a unit. */
    @Test
    void aSumMayDifferByWhatRoundingAddsUpTo() throws IOException {
        String table = "Regeling,Gebied,A,B,Bedrag\nDijken,Noord,10,20,31\nDijken,Zuid,10,20,%s\n";
        String mapping = ForeignContent.LONG + """
                rounded_to: 1
                rules:
                  - {sum: [A, B], equals: Bedrag, within: rounded_to}
                """;
        assertEquals(
                List.of("kas.dijken.noord 31", "kas.dijken.zuid 29"),
                ForeignContent.read(temporary, "t.csv", table.formatted("29"), mapping));
        assertEquals(
                List.of("t.csv:3:13 MAP-28"), ForeignContent.read(temporary, "t.csv", table.formatted("32"), mapping));
    }

    /**
     * The total of a stream is wider than its areas: it has the stream instead of the word for a total, and its own id.
     */
    @Test
    void aTotalMayBeTheWholeOfItsRows() throws IOException {
        String table = "Regeling,Gebied,Bedrag\nDijken,Noord,4\n,Zuid,3\n,Totaal,7\n";
        String mapping =
                ForeignContent.LONG + "fill_down: [Regeling]\nleave_out:\n  - {column: Gebied, is: Totaal, total: ";
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3", "kas.dijken.totaal 7"),
                ForeignContent.read(temporary, "t.csv", table, mapping + "whole, same: [Regeling]}\n"));
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3", "kas.totaal 7"),
                ForeignContent.read(temporary, "t.csv", table, mapping + "whole}\n"));
        assertEquals(
                List.of("kas.dijken.noord 4", "kas.dijken.zuid 3"),
                ForeignContent.read(temporary, "t.csv", table, mapping + "all}\n"));
        assertEquals(
                List.of("t.csv:4:9 MAP-7"),
                ForeignContent.read(temporary, "t.csv", table.replace(",7", ",8"), mapping + "whole}\n"));
    }
}
