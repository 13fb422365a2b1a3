package nl.overzicht.load.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.load.MappedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables that are wide, deep or wrong in every row: each quickly gives one finding per cause, with its location and
 * count.
 */
class HostileMappingsTest {

    private static final int ROWS = 5_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final String READ = """
            id: {prefix: t, columns: [nr]}
            columns: {item: nr, value: amount}
            constants: {stream: dijken, quantity: amount, unit: EUR, status: paid, source: brief}
            """;

    @TempDir
    Path temporary;

    private MappedFolder folder(String name, String table, String mapping) throws IOException {
        return MappedFolder.of(temporary)
                .table(name, table.getBytes(StandardCharsets.UTF_8))
                .mapping("table: " + name + "\n" + mapping);
    }

    private List<String> findCodes(String name, String table, String mapping) throws IOException {
        MappedFolder folder = folder(name, table, mapping);
        return assertTimeoutPreemptively(ENOUGH, folder::findCodes).stream()
                .map(HostileMappingsTest::brief)
                .toList();
    }

    /** The location and code of a finding, and whether it counts all rows. */
    private static String brief(String line) {
        boolean counts = line.contains("" + ROWS);
        return line.replaceFirst("(?:tables|mappings)/(.*): [a-z]+ ([A-Z]+-[0-9]+) .*", "$1 $2")
                + (counts ? " all" : "");
    }

    private static String rows(String head, String row) {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(nr -> row.formatted("" + nr))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    @Test
    void asManyColumnsAsASheetHas() throws IOException {
        String head = IntStream.range(0, MOST_COLUMNS - 2)
                .mapToObj(column -> ",column" + column)
                .collect(Collectors.joining());
        String cells = ",x".repeat(MOST_COLUMNS - 2);
        String table = "nr,amount" + head + "\n1,5" + cells + "\n2,6" + cells + "\n";
        assertEquals(List.of(), findCodes("t.csv", table, READ));
    }

    @Test
    void deepJson() throws IOException {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertEquals(List.of("t.json:1:5005 JSON-2"), findCodes("t.json", "[{\"nr\":1,\"x\":" + deep + "}]", READ));
    }

    @Test
    void aPointerToNothing() throws IOException {
        String table = rows("[", ",{\"nr\":%s,\"amount\":5}").replaceFirst(",", "") + "]";
        assertEquals(
                List.of("t.yaml:3:28 JSON-5 all"),
                findCodes("t.json", table, READ.replace("value: amount", "value: /amount/0/x")));
    }

    @Test
    void nothingToFillDown() throws IOException {
        assertEquals(
                List.of("t.csv:2:3 MAP-15 all"),
                findCodes("t.csv", rows("nr,group,amount", "%s,,5"), "fill_down: [group]\n" + READ));
    }

    @Test
    void aHeadBeyondTheTable() throws IOException {
        assertEquals(List.of("t.yaml:2:7 MAP-13"), findCodes("t.csv", "nr,amount\n1,5\n", "head: [40, 41]\n" + READ));
    }

    @Test
    void aCorrectionOfACorrection() throws IOException {
        assertEquals(List.of("t.yaml:7:5 MAP-25"), findCodes("t.csv", "nr,amount\n1,5\n", READ + """
                        corrections:
                          - {key: {nr: "1"}, column: amount, from: "5", to: "6", why: a}
                          - {key: {nr: "1"}, column: amount, from: "6", to: "7", why: b}
                        """));
    }

    @Test
    void aRuleOverText() throws IOException {
        assertEquals(
                List.of("t.csv:2:3 MAP-29 all"), findCodes("t.csv", rows("nr,group,amount", "%s,x,5"), READ + """
                        rules:
                          - {column: group, between: [0, 10]}
                        """));
    }

    @Test
    void aDescriptionThatRefersElsewhere() throws IOException {
        MappedFolder folder = folder("t.csv", "nr,amount\n1,5\n", "schema: s.json\n" + READ);
        folder.table("s.json", """
                {"fields": [{"name": "nr"}, {"name": "amount"}],
                 "foreignKeys": [{"fields": "nr", "reference": {"resource": "others", "fields": "nr"}}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("s.json:1:1 DPK-3"),
                folder.findCodes().stream().map(HostileMappingsTest::brief).toList());
    }
}
