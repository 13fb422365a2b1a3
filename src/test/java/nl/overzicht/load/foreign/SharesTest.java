package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Percentages and indices in tables, which are separate kinds of quantities. */
class SharesTest {

    private static final String MAPPING = """
            decimal: comma
            separator: semicolon
            id: {prefix: kas, by: line}
            columns: {value: Dekking}
            constants: {quantity: cover, unit: "%", stream: dijken, source: brief}
            """;

    @TempDir
    Path temporary;

    private MappedFolder folder(String mapping) throws IOException {
        MappedFolder folder = MappedFolder.of(temporary);
        Path programme = folder.folder().resolve("data/programme.yaml");
        Files.writeString(
                programme,
                Files.readString(programme)
                        + "  cover: {title: Dekking, kind: share}\n  prices: {title: Prijzen, kind: index}\n");
        return folder.mapping(mapping);
    }

    private List<String> read(String text, String mapping) throws IOException {
        MappedFolder folder = folder("table: t.csv\n" + mapping).table("t.csv", text.getBytes(StandardCharsets.UTF_8));
        List<String> found = folder.findCodes().stream()
                .filter(line -> line.contains("/t.") && line.contains("error") && !line.contains("STM-25"))
                .toList();
        return found.isEmpty() ? folder.statements("kas") : found;
    }

    @Test
    void percentagesAsPeopleWriteThem() throws IOException {
        String table = "Dekking\n40%\n12,5 %\n12,5\n-1,5%\n\u22123 procent\n1.200%\n";
        assertEquals(
                List.of(
                        "kas.2 40 t.csv:2:1",
                        "kas.3 12.5 t.csv:3:1",
                        "kas.4 12.5 t.csv:4:1",
                        "kas.5 -1.5 t.csv:5:1",
                        "kas.6 -3 t.csv:6:1",
                        "kas.7 1200 t.csv:7:1"),
                read(table, MAPPING));
    }

    @Test
    void aFractionIsAHundredthUnlessItSaysOtherwise() throws IOException {
        assertEquals(
                List.of("kas.2 12.5 t.csv:2:1", "kas.3 12.5 t.csv:3:1"),
                read("Dekking\n0,125\n12,5%\n", MAPPING.replace("\"%\"", "fraction")));
    }

    @Test
    void anIndexHasDecimals() throws IOException {
        String mapping = MAPPING.replace("quantity: cover, unit: \"%\"", "quantity: prices, unit: prices");
        assertEquals(List.of("kas.2 103.2 t.csv:2:1"), read("Dekking\n103,2\n", mapping));
    }

    @Test
    void aCellFormattedAsAPercentageIsOne() throws IOException {
        String sheet = """
                == sheet Blad1
                Dekking
                {0%}0.4
                n:12.5
                """;
        MappedFolder folder = folder("table: t.xlsx\n" + MAPPING.replace("separator: semicolon\n", ""))
                .table("t.xlsx", WorkbookText.bytes(sheet));
        assertEquals(List.of("kas.2 40 t.xlsx!Blad1!A2", "kas.3 12.5 t.xlsx!Blad1!A3"), folder.statements("kas"));
    }

    @Test
    void aTotalIsNotHeldAgainstShares() throws IOException {
        String total = MAPPING + "leave_out: [{column: Dekking, starts_with: \"100\", total: all}]\n";
        assertEquals(List.of("kas.2 40 t.csv:2:1"), read("Dekking\n40%\n100%\n", total));
    }

    @Test
    void noAmountIsAPercentage() throws IOException {
        String mapping = MAPPING.replace("quantity: cover, unit: \"%\"", "quantity: amount, unit: EUR");
        assertEquals(1, read("Dekking\n40%\n", mapping).size());
        assertEquals(1, read("Dekking\n40\n", mapping.replace("EUR", "\"%\"")).size());
    }
}
