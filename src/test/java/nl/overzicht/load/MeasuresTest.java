package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of foreign tables that hold several numbers. */
class MeasuresTest {

    private static final String SHARED = """
            id: {prefix: kas, columns: [Regeling, Gebied]}
            columns: {stream: Regeling, area: Gebied}
            constants: {quantity: amount, source: brief}
            """;

    @TempDir
    Path temporary;

    private List<String> read(String text, String mapping) throws IOException {
        return ForeignContent.read(temporary, "t.csv", text, mapping);
    }

    @Test
    void eachHasItsColumnStatusAndUnit() throws IOException {
        String table = """
                Regeling,Gebied,Begroot,Betaald
                Dijken,Noord,4,1500
                Dijken,Zuid,3,
                """;
        String measures = """
                measures:
                  - {id: begroot, unit: mln EUR, status: granted, value: Begroot}
                  - {id: betaald, unit: x1000 EUR, status: paid, as_of: 2026-06, value: Betaald}
                """;
        assertEquals(
                List.of(
                        "kas.dijken.noord.begroot 4000000",
                        "kas.dijken.noord.betaald 1500000",
                        "kas.dijken.zuid.begroot 3000000"),
                read(table, SHARED + measures));
    }

    @Test
    void eachHasItsYears() throws IOException {
        String table = """
                Regeling,Gebied,B26,B27,R26
                Dijken,Noord,4,5,1
                Dijken,Zuid,3,-,nb
                """;
        String measures = """
                nothing: ["-"]
                measures:
                  - {id: begroot, unit: EUR, status: granted, years: {2026: B26, 2027: B27}}
                  - {id: betaald, unit: EUR, status: paid, year: 2026, value: R26, nothing: [nb]}
                """;
        assertEquals(
                List.of(
                        "kas.dijken.noord.begroot.2026 4",
                        "kas.dijken.noord.begroot.2027 5",
                        "kas.dijken.noord.betaald 1",
                        "kas.dijken.zuid.begroot.2026 3"),
                read(table, SHARED + measures));
        assertEquals(List.of("t.csv:3:17 NUM-1"), read(table, SHARED + measures.replace(", nothing: [nb]", "")));
    }

    @Test
    void eachHasItsRows() throws IOException {
        String table = """
                Regeling,Gebied,Soort,Bedrag
                Dijken,Noord,begroot,4
                Dijken,Noord,betaald,3
                Dijken,Noord,advies,2
                """;
        String measures = """
                measures:
                  - {id: begroot, unit: EUR, status: granted, value: Bedrag, only: {column: Soort, is: begroot}}
                  - {id: betaald, unit: EUR, status: paid, value: Bedrag, only: {column: Soort, is: betaald}}
                """;
        assertEquals(
                List.of("kas.dijken.noord.begroot 4", "kas.dijken.noord.betaald 3"), read(table, SHARED + measures));
    }

    @Test
    void eachMayHaveFurtherFields() throws IOException {
        String table = """
                Regeling,Gebied,Budget,Advies,Opmerking
                Dijken,Noord,4,2,let op
                """;
        String measures = """
                measures:
                  - {id: budget, unit: EUR, status: granted, value: Budget}
                  - id: advies
                    unit: EUR
                    value: Advies
                    columns: {item: Opmerking}
                    constants: {role: history}
                """;
        assertEquals(
                List.of("kas.dijken.noord.budget 4", "kas.dijken.noord.advies 2 let op "),
                read(table, SHARED + measures));
    }

    @Test
    void aTotalIsOfItsColumn() throws IOException {
        String table = """
                Regeling,Gebied,Begroot,Betaald
                Dijken,Noord,4,1
                Dijken,Zuid,3,
                Totaal,,7,2
                """;
        String measures = """
                measures:
                  - {id: begroot, unit: EUR, status: granted, value: Begroot}
                  - {id: betaald, unit: EUR, status: paid, value: Betaald}
                leave_out: [{column: Regeling, is: Totaal, total: all}]
                """;
        assertEquals(List.of("t.csv:4:11 MAP-7"), read(table, SHARED + measures));
    }

    @Test
    void aFieldIsInOnePlace() throws IOException {
        String table = "Regeling,Gebied,Begroot\nDijken,Noord,4\n";
        String own = "measures: [{id: begroot, unit: EUR, quantity: amount, value: Begroot}]\n";
        assertEquals(List.of("t.yaml:5:47 MAP-4"), read(table, SHARED + own));
        assertEquals(List.of("t.yaml:5:12 MAP-3"), read(table, SHARED + "measures: [{id: begroot, value: Begroot}]\n"));
        assertEquals(List.of("t.yaml:5:12 MAP-3"), read(table, SHARED + "measures: [{id: begroot, unit: EUR}]\n"));
    }
}
