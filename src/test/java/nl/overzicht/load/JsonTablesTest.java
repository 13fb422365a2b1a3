package nl.overzicht.load;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.ProcessorTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as JSON, hostile ones included. */
class JsonTablesTest {

    private static final String MAPPING = """
            id: {prefix: grants, columns: [nr]}
            columns: {stream: scheme, value: /amounts/0/value, item: nr, year: /a~1b/year, note: title}
            constants: {quantity: amount, unit: EUR, status: granted, source: brief}
            words: {stream: {Dijken: dijken}}
            """;

    private static final String ROW =
            "{\"nr\": \"A 1\", \"scheme\": \"Dijken\", \"amounts\": [{\"value\": %s}, {\"value\": 7}],"
                    + " \"a/b\": {\"year\": 2026}, \"title\": null}";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1250.50, 1250.5",
        "1.5e3, 1500",
        "12E-2, 0.12",
        "-0, 0",
        "100000000000000.01, 100000000000000.01",
        "9007199254740993, 9007199254740993",
        "-20, -20"
    })
    void aNumberIsReadAsItIsWritten(String written, String read) throws IOException {
        assertEquals(
                List.of("grants.a-1.2026 " + read + " 2026-2026 t.json:1:69"),
                rows("t.json", "{\"grants\": [" + ROW.formatted(written) + "]}", "path: grants", UTF_8));
    }

    @Test
    void aListMayBeTheFileOrLieDeep() throws IOException {
        String row = ROW.formatted(1);
        assertEquals(List.of("grants.a-1.2026 1 2026-2026 t.json:2:57"), rows("t.json", "[\n" + row + "]", "", UTF_8));
        assertEquals(
                List.of("grants.a-1.2026 1 2026-2026 t.json:2:57"),
                rows(
                        "t.json",
                        "{\"x\": [3, {\"y\": {}, \"z\": [\n" + row + "]}], \"w\": [[{}]]}",
                        "path: /x/1/z",
                        UTF_8));
    }

    @Test
    void aFileOfLinesHasARowOnEach() throws IOException {
        String lines = ROW.formatted(1) + "\n\n" + ROW.formatted(2).replace("A 1", "A 2") + "\n";
        for (String name : List.of("t.jsonl", "t.ndjson")) {
            assertEquals(
                    List.of(
                            "grants.a-1.2026 1 2026-2026 " + name + ":1:57",
                            "grants.a-2.2026 2 2026-2026 " + name + ":3:57"),
                    rows(name, lines, "", UTF_8));
        }
    }

    @Test
    void aRowMayItselfBeAList() throws IOException {
        MappedFolder mapped = MappedFolder.of(temporary)
                .table("t.json", "[[\"A\", 3, {\"x\": 1}]]".getBytes(UTF_8))
                .mapping("table: t.json\nid: {prefix: grants, columns: [/0]}\n"
                        + "columns: {value: /1}\n"
                        + "constants: {stream: dijken, quantity: amount, unit: EUR, status: paid, source: brief}\n");
        assertEquals(List.of("grants.a 3 t.json:1:8"), mapped.statements("grants"));
    }

    @Test
    void aMarkDeclaresTheEncoding() throws IOException {
        String text = "\ufeff[" + ROW.formatted(1) + "]";
        for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            assertEquals(List.of("grants.a-1.2026 1 2026-2026 t.json:1:58"), rows("t.json", text, "", charset));
        }
    }

    /**
     * A line may be as long as the file: then the columns of cells do not fit in the compact form that is kept for each
     * row.
     */
    @Test
    void aPlaceIsThatOfAnEditorHoweverTheFileIsLaidOut() throws IOException {
        String smiles = "\"\ud83d\ude00\ud83d\ude00\", ";
        String row = "{\"u\": " + smiles + ROW.formatted(1).substring(1);
        assertEquals(List.of("grants.a-1.2026 1 2026-2026 t.json:1:69"), rows("t.json", "[" + row + "]", "", UTF_8));
        String far = "[{\"xx\": \"" + "\ud83d\ude00".repeat(70_000) + "\"}," + ROW.formatted(1) + "]";
        MappedFolder mapped = mapFile("t.json", far.getBytes(UTF_8), "");
        assertEquals(List.of("grants.a-1.2026 1 2026-2026 t.json:1:70069"), mapped.statements("grants.a"));
        String tall = ROW.formatted(1).replace(",", ",\n\n").replace(":", ":\n");
        assertEquals(List.of("grants.a-1.2026 1 2026-2026 t.json:9:2"), rows("t.json", "[" + tall + "]", "", UTF_8));
    }

    @Test
    void trueAndFalseAreTexts() throws IOException {
        MappedFolder mapped = mapFile("t.json", ("[" + ROW.formatted("true") + "]").getBytes(UTF_8), "");
        assertEquals(
                "tables/t.json:1:58: error NUM-1", mapped.findCodes().get(0).substring(0, 31));
    }

    @TestFactory
    Stream<DynamicTest> attacks() {
        String row = ROW.formatted(1);
        return Stream.of(
                attack("nested 10,000 deep in a row", "[{\"x\": " + "[".repeat(10_000), "JSON-2"),
                attack("nested 10,000 deep before the list", "[".repeat(10_000), "JSON-2"),
                attack("objects 1,000,000 deep", "{\"a\":".repeat(1_000_000), "JSON-2"),
                attack("a number of a million digits", "[" + ROW.formatted("9".repeat(1_000_000)) + "]", "JSON-2"),
                attack("a huge exponent", "[" + ROW.formatted("1e999999999") + "]", "NUM-1"),
                attack("a large exponent", "[" + ROW.formatted("1e300") + "]", "NUM-1"),
                attack(
                        "a text of two million characters",
                        "[" + row.replace("A 1", "y".repeat(2_000_000)) + "]",
                        "JSON-2"),
                attack("a name of two million characters", "[{\"" + "y".repeat(2_000_000) + "\": 1}]", "JSON-2"),
                attack("a million names in a row", "[" + names(1_000_000) + row.substring(1) + "]"),
                attack("a million texts in the place of rows", "[" + "\"x\",".repeat(1_000_000) + row + "]", "JSON-8"),
                attack("a value after the list", "[" + row + "] [" + row + "]", "JSON-1"),
                attack("two lists of one name", "{\"grants\": [" + row + "], \"grants\": []}", "JSON-3"),
                attack("no value at all", "", "JSON-3"),
                attack("a single number", "17", "JSON-3"),
                attack("not a number", "[" + ROW.formatted("NaN") + "]", "JSON-1"),
                attack("a comment", "[/* x */" + row + "]", "JSON-1"),
                attack("a text turned around", "[" + row.replace("A 1", "A\\u202e1") + "]", "JSON-9"),
                attack("a control character", "[" + row.replace("A 1", "A\\u00001") + "]", "JSON-9"),
                attack("a raw control character", "[" + row.replace("A 1", "A\u00011") + "]", "FILE-7"),
                attack("no rows", "[]", "MAP-12"));
    }

    @Test
    void theListMayOccurOnlyOnce() throws IOException {
        String text = "{\"grants\": [" + ROW.formatted(1) + "], \"other\": {\"grants\": 1}, \"grants\": []}";
        assertEquals(
                List.of(
                        "tables/t.json:1:152: error JSON-4 objects in which 'grants' occurs twice: 1; this is the first"),
                mapFile("t.json", text.getBytes(UTF_8), "path: grants").findCodes());
    }

    private DynamicTest attack(String name, String text, String... codes) {
        return DynamicTest.dynamicTest(name, () -> {
            MappedFolder mapped = mapFile("t.json", text.getBytes(UTF_8), "");
            List<String> found = ProcessorTime.atMost(Attack.SOON, mapped::findCodes);
            assertEquals(
                    List.of(codes),
                    found.stream()
                            .map(line -> line.replaceFirst("^[^ ]+ [a-z]+ ([A-Z]+-[0-9]+) .*", "$1"))
                            .toList());
        });
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            names.append("\"n").append(i).append("\":0,");
        }
        return names.toString();
    }

    private List<String> rows(String name, String text, String path, Charset charset) throws IOException {
        MappedFolder mapped = mapFile(name, text.getBytes(charset), path);
        assertEquals(List.of(), mapped.findCodes());
        return mapped.statements("grants");
    }

    private MappedFolder mapFile(String name, byte[] bytes, String path) throws IOException {
        return MappedFolder.of(temporary).table(name, bytes).mapping("table: " + name + "\n" + path + "\n" + MAPPING);
    }
}
