package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.load.xlsx.WorkbookText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hidden rows, columns and sheets of a foreign workbook are reported only when they are read. */
class HiddenCellsTest {

    private static final String TABLE = """
            == sheet Blad1
            Nr | Bedrag | Oud
            1 | n:5 | n:4
            @hidden 2 | n:6 | n:5
            @hidden Totaal | n:11 | n:9
            @col 3
            """;

    private static final String MAPPING = """
            table: t.xlsx
            id: {prefix: kas, columns: [Nr]}
            constants: {quantity: amount, unit: EUR, stream: dijken, status: granted, source: brief}
            """;

    @TempDir
    Path temporary;

    private List<String> findCodes(String mapping) throws IOException {
        Findings findings = new Findings();
        new Loader()
                .load(
                        MappedFolder.of(temporary)
                                .table("t.xlsx", WorkbookText.bytes(TABLE))
                                .mapping(MAPPING + mapping)
                                .folder(),
                        findings);
        return findings.toSortedList().stream()
                .filter(finding -> finding.code().startsWith("XLS"))
                .map(finding -> finding.at().position() + " " + finding.code() + " "
                        + finding.value("count").nl())
                .toList();
    }

    @Test
    void whatIsLeftOutIsNotReported() throws IOException {
        String read = "columns: {item: Nr, value: Bedrag}\n";
        assertEquals(List.of("A3 XLS-9 1"), findCodes(read + "leave_out: [{column: Nr, is: Totaal, total: all}]\n"));
        assertEquals(List.of(), findCodes(read + "only: {column: Nr, is: \"1\"}\n"));
    }

    /** Unless there are more than were acknowledged. */
    @Test
    void whatWasLookedAtIsNotReportedAgain() throws IOException {
        String read = "columns: {item: Nr, value: Oud}\n";
        assertEquals(List.of("A3 XLS-9 2"), findCodes(read + "acknowledged: {XLS-10: 1}\n"));
        assertEquals(List.of("C1 XLS-10 1"), findCodes(read + "acknowledged: {XLS-9: 2}\n"));
        assertEquals(2, findCodes(read + "acknowledged: {XLS-9: 1}\n").size());
    }

    @Test
    void ofAWorkbookOfOnesOwnTheReportSaysSo() throws IOException {
        Path content = MappedFolder.of(temporary)
                .table("t.xlsx", WorkbookText.bytes(TABLE))
                .mapping(MAPPING + "columns: {item: Nr, value: Bedrag}\n")
                .folder();
        Files.deleteIfExists(content.resolve("data/statements.csv"));
        Files.write(content.resolve("data/statements.xlsx"), WorkbookText.bytes("""
                        == sheet Blad1
                        id | stream | quantity | value | unit | status | source
                        eigen.amount | dijken | amount | 400 | EUR | granted | brief
                        @col 7
                        """));
        List<String> codes = List.of("XLS-10", "XLS-18");
        assertEquals(codes, codes(content));
        Path report = content.resolve("report.yaml");
        Files.writeString(
                report,
                Files.readString(report)
                        + "\ntables:\n  data/statements.xlsx: {acknowledged: {XLS-10: 1, XLS-18: 1}}\n");
        assertEquals(List.of(), codes(content));
    }

    private static List<String> codes(Path content) {
        Findings findings = new Findings();
        new Loader().load(content, findings);
        return findings.toSortedList().stream()
                .filter(finding -> finding.at().path().endsWith("statements.xlsx"))
                .map(Finding::code)
                .sorted()
                .toList();
    }

    @Test
    void whatIsReadIs() throws IOException {
        assertEquals(
                List.of("A3 XLS-9 2", "C1 XLS-10 1"),
                findCodes("columns: {item: Nr, value: Oud}\n").stream().sorted().toList());
    }
}
