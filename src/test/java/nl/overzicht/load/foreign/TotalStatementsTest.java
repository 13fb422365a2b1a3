package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subtotals and totals that are also statements, with only the values that their rows share. */
class TotalStatementsTest {

    private static final String MAPPING = """
            table: t.csv
            fill_down: [Regeling]
            id: {prefix: kas, columns: [Regeling, Gebied]}
            columns: {stream: Regeling, area: Gebied, value: Bedrag%s}
            constants: {quantity: amount, unit: EUR, source: brief%s}
            words: {stream: {Dijken: dijken, Kades: kades}, area: {Noord: noord, Zuid: zuid}}
            withheld: [x]
            leave_out: [{column: Regeling, starts_with: Totaal, total: %s}]
            """;
    private static final String GROUP = "Regeling,Gebied,Bedrag\nDijken,Noord,4\n,Zuid,3\n";

    @TempDir
    Path temporary;

    private MappedFolder folder(String mapping, String table) throws IOException {
        return MappedFolder.of(temporary)
                .table("t.csv", table.getBytes(StandardCharsets.UTF_8))
                .mapping(mapping);
    }

    private static String plain(String total) {
        return String.format(Locale.ROOT, MAPPING, "", ", status: granted", total);
    }

    private static String byStatus(String total) {
        return String.format(Locale.ROOT, MAPPING, ", status: Status", "", total);
    }

    private List<String> whole(String mapping, String table) throws IOException {
        return folder(mapping, table).statements("kas.").stream()
                .filter(line -> line.startsWith("kas.dijken ") || line.startsWith("kas.kades "))
                .toList();
    }

    private List<String> findCodes(String mapping, String table) throws IOException {
        return folder(mapping, table).findCodes().stream()
                .filter(line -> line.contains("MAP-39"))
                .map(line -> line.replaceFirst("^tables/t.csv:", ""))
                .toList();
    }

    @Test
    void aSubtotalIsOfTheStreamOfItsRows() throws IOException {
        assertEquals(
                List.of("kas.dijken 8 t.csv:4:9"),
                whole(plain("whole_above") + "rounded_to: 1\n", GROUP + "Totaal,,8\n"));
    }

    @Test
    void ofASingleRowItSaysNothingMore() throws IOException {
        assertEquals(List.of(), whole(plain("whole_above"), "Regeling,Gebied,Bedrag\nDijken,Noord,4\nTotaal,,4\n"));
    }

    @Test
    void rowsOfSeveralStreamsAndAreasAreNoGroup() throws IOException {
        assertEquals(
                List.of("4:1: error MAP-39 the rows above this total have no stream, area or item in common, so it"
                        + " cannot be their whole"),
                findCodes(plain("whole_above"), "Regeling,Gebied,Bedrag\nDijken,Noord,4\nKades,Zuid,3\nTotaal,,7\n"));
    }

    @Test
    void twoSubtotalsOfOneStreamAreNeitherItsWhole() throws IOException {
        assertEquals(
                List.of("7:1: error MAP-39 an earlier total is for Dijken too, so neither of them is its whole"),
                findCodes(
                        plain("whole_above").replace("Regeling, Gebied]", "Regeling, Gebied], by: line"),
                        GROUP + "Totaal,,7\nDijken,Noord,1\n,Zuid,1\nTotaal,,2\n"));
    }

    @Test
    void aTotalOverSeveralStatusesIsNone() throws IOException {
        String table = "Regeling,Gebied,Bedrag,Status\nDijken,Noord,4,granted\n,Zuid,3,%s\nTotaal,,7,\n";
        String several =
                "4:1: error MAP-39 this total does not say which status it is for, and its rows have different ones";
        for (String total : List.of("whole", "whole_above")) {
            assertEquals(List.of(several), findCodes(byStatus(total), table.replace("%s", "paid")));
            assertEquals(List.of(), findCodes(byStatus(total), table.replace("%s", "granted")));
        }
    }

    @Test
    void aTotalThatIsNotPublishedIsKeptWhereItsRowsSayNothing() throws IOException {
        for (String total : List.of("whole", "whole_above")) {
            assertEquals(1, withheld(total, GROUP.replace(",4", ",-").replace(",3", ",-") + "Totaal,,x\n"), total);
            assertEquals(0, withheld(total, GROUP + "Totaal,,x\n"), total);
            assertEquals(1, withheld(total, GROUP.replace(",4", ",x") + "Totaal,,x\n"), total);
        }
    }

    private int withheld(String total, String table) throws IOException {
        String mapping = plain(total) + "nothing: [\"-\"]\n";
        Content read = new Loader()
                .load(folder(mapping, table).folder(), new Findings())
                .orElseThrow();
        assertEquals(
                read.tables().get(0).counts().withheld(),
                read.tables().get(0).withheld().size());
        return read.tables().get(0).withheld().size();
    }
}
