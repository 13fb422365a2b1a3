package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.overzicht.check.rule.StreamStatementCheck;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault in a foreign table gives one finding with the text of the cell; a correct table gives none. */
class ForeignCausesTest {

    private static final String FIELDS = """
            id: {prefix: kas, columns: [Regeling]}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken, duinen: duinen}}
            """;

    private static final String COLUMNS = "columns: {stream: Regeling, value: Bedrag}\n";

    @TempDir
    Path temporary;

    private MappedFolder folder(String table, String mapping) throws IOException {
        return MappedFolder.of(temporary)
                .table("t.csv", table.getBytes(StandardCharsets.UTF_8))
                .mapping("table: t.csv\n" + FIELDS + mapping);
    }

    private List<String> findCodes(String table, String mapping) throws IOException {
        return folder(table, mapping).findCodes();
    }

    @Test
    void anEmptyCellCanMeanThatThereIsNoNumber() throws IOException {
        assertEquals(
                List.of(),
                findCodes("Regeling,Bedrag\nDijken,\n", COLUMNS + "nothing: [\"\"]\n").stream()
                        .filter(line -> line.contains("error"))
                        .toList());
    }

    @Test
    void aTextThatIsNoYearIsOneFault() throws IOException {
        assertEquals(
                List.of("tables/t.csv:2:8: error DATE-4 'mrt-26' is not a year (column year)"),
                findCodes(
                        "Regeling,Jaar,Bedrag\nDijken,mrt-26,4\n",
                        "columns: {stream: Regeling, year: Jaar, value: Bedrag}\n"));
    }

    @Test
    void aTestForEmptyCellsShowsNoTruthValue() throws IOException {
        List<String> found = findCodes(
                "Regeling,Bedrag\nDijken,4\n,5\n",
                COLUMNS
                        + "leave_out:\n  - all: [{column: Regeling, empty: true}, {column: Bedrag, not_empty: true}]\n");
        assertEquals(1, found.size());
        assertTrue(found.get(0).contains("Regeling is empty and Bedrag is not empty"), found.get(0));
    }

    @Test
    void aWholeOfNoStreamHasNoItem() throws IOException {
        MappedFolder whole = folder(
                "Regeling,Nr,Bedrag\nDijken,1,4\nTotaal,9,5\n",
                "columns: {stream: Regeling, item: Nr, value: Bedrag}\n"
                        + "leave_out:\n  - {column: Regeling, is: Totaal, total: whole, note: rest}\n");
        assertFalse(
                whole.findCodes().toString().contains("STM-11"),
                whole.findCodes().toString());
        assertEquals(2, whole.statements("kas").size());
    }

    @Test
    void ofAStreamWhoseAmountIsWithheldSomethingIsSaid() throws IOException {
        assertEquals(List.of(), findUnlisted(COLUMNS + "withheld: [x]\n"));
        assertEquals(1, findUnlisted(COLUMNS + "nothing: [x]\n").size());
    }

    private List<String> findUnlisted(String mapping) throws IOException {
        Path folder = folder("Regeling,Bedrag\nduinen,x\nDijken,4\n", mapping).folder();
        Files.copy(
                Path.of("src/test/resources/findings/STR-3-nothing-said/data/streams.yaml"),
                folder.resolve("data/streams.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Content content = new Loader().load(folder, new Findings()).orElseThrow();
        Findings findings = new Findings();
        new StreamStatementCheck().check(Report.of(content), findings);
        return findings.toSortedList().stream()
                .map(finding -> finding.at().toString())
                .toList();
    }
}
