package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.Loader;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of foreign tables that are parts of others, repeat others, or are historical. */
class RowLinksTest {

    private static final String CONSTANTS =
            "constants: {quantity: amount, unit: EUR, stream: dijken, status: granted, source: brief}\n";

    @TempDir
    Path temporary;

    private List<String> read(String table, String mapping) throws IOException {
        MappedFolder folder = MappedFolder.of(temporary)
                .mapping("table: t.csv\n" + mapping + CONSTANTS)
                .table("t.csv", table.getBytes(StandardCharsets.UTF_8));
        Content content = new Loader().load(folder.folder(), new Findings()).orElseThrow();
        List<String> errors = folder.findCodes().stream()
                .filter(line -> line.contains("REF-") || line.contains("MAP-5"))
                .toList();
        return !errors.isEmpty()
                ? errors
                : content.programme().statements().stream()
                        .filter(statement -> statement.id().startsWith("kas"))
                        .map(statement -> statement.id()
                                + statement.partOf().map(id -> " part of " + id).orElse("")
                                + statement.sameAs().map(id -> " same as " + id).orElse("")
                                + (statement.isLeading() ? " leading" : ""))
                        .toList();
    }

    @Test
    void aPartNamesItsWholeByTheTextOfItsRow() throws IOException {
        String table = """
                Post,Onder,2026,2027
                Totaal Werk,-,5,7
                Graven,Totaal werk,2,3
                Storten,kas.totaal-werk.2026,3,
                """;
        String mapping = """
                id: {prefix: kas, columns: [Post]}
                columns: {item: Post, part_of: Onder}
                years: {2026: "2026", 2027: "2027"}
                """;
        assertEquals(
                List.of(
                        "kas.totaal-werk.2026 leading",
                        "kas.totaal-werk.2027 leading",
                        "kas.graven.2026 part of kas.totaal-werk.2026",
                        "kas.graven.2027 part of kas.totaal-werk.2027",
                        "kas.storten.2026 part of kas.totaal-werk.2026"),
                read(table, mapping));
    }

    @Test
    void ofAMeasureThatOfTheSameMeasureIsMeant() throws IOException {
        String table = "Post,Nr,Zie post,Zie nr,A,B\nWerk,1,,,5,6\nWerk,2,Werk,1,7,8\n";
        String mapping = """
                id: {prefix: kas, columns: [Post, Nr]}
                columns: {same_as: {columns: [Zie post, Zie nr]}}
                measures: [{id: a, value: A}, {id: b, as_of: 2026, value: B}]
                """;
        assertEquals(
                List.of(
                        "kas.werk.1.a leading",
                        "kas.werk.1.b leading",
                        "kas.werk.2.a same as kas.werk.1.a",
                        "kas.werk.2.b same as kas.werk.1.b"),
                read(table, mapping));
    }

    @Test
    void aWordIsAnIdAndARoleMayBeCurrent() throws IOException {
        String table = "Post,Zie,Stand,Bedrag\nWerk,Alle dijken,geldend,5\nOud,,vervallen,6\n";
        String mapping = """
                id: {prefix: kas, columns: [Post]}
                columns: {item: Post, part_of: Zie, role: Stand, value: Bedrag}
                words: {part_of: {Alle dijken: dijken.amount}, role: {geldend: current, vervallen: history}}
                """;
        assertEquals(List.of("kas.werk part of dijken.amount", "kas.oud"), read(table, mapping));
    }

    @Test
    void aTextThatNamesNoRowIsAFinding() throws IOException {
        String table = "Post,Onder,Bedrag\nTotaal Werk,,5\nGraven,Totaal wrk,2\n";
        String mapping = """
                id: {prefix: kas, columns: [Post]}
                columns: {item: Post, part_of: Onder, value: Bedrag}
                """;
        assertEquals(
                List.of("tables/t.csv:3:8: error REF-1 statement 'kas.totaal-wrk' does not exist"),
                read(table, mapping));
    }
}
