package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import nl.overzicht.reconciliation.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers that are part of a cell, with marks of footnotes beside them: everything that uses a row gets the same
 * number.
 */
class MarkedNumbersTest {

    private static final String MAPPING = """
            table: t.csv
            decimal: comma
            separator: semicolon
            id: {prefix: kas, columns: [Nr]}
            constants: {quantity: amount, unit: EUR, stream: dijken, status: granted, source: brief}
            leave_out: [{column: Nr, is: Totaal, total: all}]
            rules: [{sum: [A, B], equals: Bedrag, only: {column: A, not_empty: true}}]
            """;

    private static final String COLUMNS = "columns: {item: Nr, value: Bedrag}\n";

    private static final String MARKS = """
            nothing: ["-"]
            withheld: [x]
            marks:
              "(p)": Voorlopig cijfer.
              "*": {precision: estimated}
              "2)": {note: Zonder btw., precision: about}
              "1": Fout.
            """;

    @TempDir
    Path temporary;

    private MappedFolder folder(String rows, String more) throws IOException {
        return MappedFolder.of(temporary)
                .table("t.csv", ("Nr;A;B;Bedrag\n" + rows).getBytes(StandardCharsets.UTF_8))
                .mapping(MAPPING + more);
    }

    private static Content read(MappedFolder folder) {
        return new Loader().load(folder.folder(), new Findings()).orElseThrow();
    }

    private static String amounts(Content content) {
        return content.programme().statements().stream()
                .filter(statement -> statement.id().startsWith("kas"))
                .map(statement -> (statement.amount().value().toPlainString() + " "
                                + statement.amount().precision().id() + " " + statement.note())
                        .strip())
                .collect(Collectors.joining("; "));
    }

    /** A mark beside a year applies to the number of its row, and counts once when it is beside both. */
    @Test
    void aMarkBesideAYearIsSaidOfItsNumber() throws IOException {
        MappedFolder folder = folder(
                "1;2024*;;5\n2;2025-2026 (p);;6\n3;2024;;7\n4;2024 (p);;8 (p)\n",
                COLUMNS.replace("item: Nr", "item: Nr, year: A") + MARKS.replace("  \"1\": Fout.\n", ""));
        assertEquals(
                "5 estimated; 6 stated Voorlopig cijfer.; 7 stated; 8 stated Voorlopig cijfer.", amounts(read(folder)));
        assertEquals(
                List.of("kas.1.2024", "kas.2.2025-2026", "kas.3.2024", "kas.4.2024"),
                read(folder).programme().statements().stream()
                        .map(Statement::id)
                        .filter(id -> id.startsWith("kas"))
                        .toList());
    }

    @Test
    void aMarkIsReadForWhatItMeans() throws IOException {
        MappedFolder folder = folder(
                "1;1.000;234;1.234*\n2;;;1 234 (p)\n3;;;5 2) (p)\n4;;;- (p)\n5;;;x*\n6;;;ca. 7 *\nTotaal;;;2.480 (p)\n",
                COLUMNS + MARKS.replace("  \"1\": Fout.\n", ""));
        assertEquals(
                List.of("tables/t.csv:6:5: notice MAP-35 amounts that are not published: 1; this is the first"),
                findCodes(folder));
        Content content = read(folder);
        assertEquals(
                "1234 estimated; 1234 stated Voorlopig cijfer.; 5 about Voorlopig cijfer. Zonder btw.; 7 about",
                amounts(content));
        TableReading reading = content.tables().get(0);
        assertEquals(
                List.of("(p) 2 1239 about", "* 2 1241 about", "2) 1 5 about"),
                reading.marked().stream()
                        .map(marked -> marked.mark() + " " + marked.group().rows() + " "
                                + marked.group()
                                        .sums()
                                        .get(0)
                                        .quantity()
                                        .value()
                                        .toPlainString() + " "
                                + marked.group()
                                        .sums()
                                        .get(0)
                                        .quantity()
                                        .precision()
                                        .id())
                        .toList());
        assertEquals(
                "2480 about",
                reading.read().sums().get(0).quantity().value().toPlainString() + " "
                        + reading.read().sums().get(0).quantity().precision().id());
    }

    @Test
    void aMarkOfDigitsIsNone() throws IOException {
        List<String> found = findCodes(folder("1;;;1.234\n", COLUMNS + MARKS));
        assertEquals(true, found.stream().anyMatch(line -> line.contains("MAP-42")), found::toString);
    }

    @Test
    void whatIsOnlyAMarkOrUnknownIsNoNumber() throws IOException {
        assertEquals(
                2,
                findCodes(folder("1;;;*\n2;;;12 (r)\n", COLUMNS + MARKS.replace("  \"1\": Fout.\n", ""))).stream()
                        .filter(line -> line.contains("NUM-1"))
                        .count());
    }

    /** {@code **} is a different footnote from {@code *}. */
    @Test
    void aDoubledMarkIsAnother() throws IOException {
        String marks = MARKS.replace("  \"1\": Fout.\n", "");
        assertEquals(
                2,
                findCodes(folder("1;;;727**\n2;;;**12\n3;;;5*\n", COLUMNS + marks)).stream()
                        .filter(line -> line.contains("NUM-1"))
                        .count());
        MappedFolder folder = folder("1;;;727**\n2;;;5*\n", COLUMNS + marks + "  \"**\": Herzien.\n");
        assertEquals(List.of(), findCodes(folder));
        assertEquals("727 stated Herzien.; 5 estimated", amounts(read(folder)));
    }

    @Test
    void aPartOfACellIsTheNumberForAll() throws IOException {
        MappedFolder folder = folder(
                "1;1.000;234;1.234 EUR/j\n2;;;5\n3;;;(zie 1)/ 7\nTotaal;;;1.239 EUR/totaal\n",
                "columns: {item: Nr, value: {column: Bedrag, before: /, optional: true}}\n"
                        + "corrections: [{cell: D4, from: (zie 1)/ 7, to: 0/ 7, why: Tekst.}]\n");
        assertEquals(List.of(), findCodes(folder));
        Content content = read(folder);
        assertEquals("1234 stated; 5 stated; 0 stated", amounts(content));
        assertEquals("Bedrag", content.tables().get(0).read().sums().get(0).column());
        assertEquals("Bedrag", content.tables().get(0).totals().get(0).column());
    }

    @Test
    void aFileOfFixedWidthsGetsNames() throws IOException {
        MappedFolder folder = MappedFolder.of(temporary)
                .table(
                        "t.csv",
                        ("Regel\n    Dijken noord  0001200 0000100\nDijken     zuid   0000800 0000050\n"
                                        + "Totaal            0002000 0000150\n")
                                .getBytes(StandardCharsets.UTF_8))
                .mapping("""
                        table: t.csv
                        id: {prefix: kas, columns: [Stroom, Gebied]}
                        parts:
                          Stroom: {column: Regel, width: 11}
                          Gebied: {column: Regel, start: 12, width: 6}
                          Toegekend: {column: Regel, start: 19, width: 7}
                          Betaald: {column: Regel, start: 27}
                        columns: {stream: Stroom, area: Gebied}
                        words: {stream: {Dijken: dijken}}
                        constants: {quantity: amount, unit: EUR, source: brief}
                        measures:
                          - {id: toegekend, status: granted, value: Toegekend}
                          - {id: betaald, status: paid, value: Betaald}
                        leave_out: [{column: Stroom, is: Totaal, total: all}]
                        rules: [{column: Betaald, between: [0, 100]}]
                        """);
        assertEquals(List.of(), findCodes(folder));
        assertEquals(
                List.of(
                        "kas.dijken.noord.betaald 100 t.csv:2:1",
                        "kas.dijken.noord.toegekend 1200 t.csv:2:1",
                        "kas.dijken.zuid.betaald 50 t.csv:3:1",
                        "kas.dijken.zuid.toegekend 800 t.csv:3:1"),
                folder.statements("kas").stream().sorted().toList());
    }

    private static List<String> findCodes(MappedFolder folder) {
        return folder.findCodes().stream()
                .filter(line -> line.contains("t.csv") || line.contains("t.yaml"))
                .toList();
    }
}
