package nl.overzicht.render.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table contains the sums that the command lists; if there are too many rows to list, they are counted. */
class SumTableTest {

    private static final int ID = 0;
    private static final int YEAR = 5;
    private static final int VALUE = 6;

    @TempDir
    private Path folder;

    @Test
    void hasEachSumThatTheCommandLists() throws IOException {
        Path content = content("noord,2026", "noord,2027", "oost,2026", "oost,2026");
        String listed =
                CommandRun.done("facts", content.toString(), "--sums", "--json").out();
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (JsonNode fact : new ObjectMapper().readTree(listed).get("facts")) {
            if (fact.has("set_aside_count")) {
                expected.put(
                        fact.get("id").asText(),
                        new BigDecimal(fact.get("value").asText()));
            }
        }
        Map<String, BigDecimal> found = new TreeMap<>();
        Dataset table = new SumTable(DefaultReport.load(content)).dataset();
        table.rows().get().forEach(row -> found.put((String) row.get(ID), (BigDecimal) row.get(VALUE)));
        assertEquals(expected, found);
        assertEquals(table.rows().get().count(), found.size(), "each once");
        assertTrue(found.containsKey("fonds.leeuwarden-oost.total.granted.2026"), found::toString);
    }

    @Test
    void ofManyAreasOnlyTheSumsOfAllYears() throws IOException {
        Report report = DefaultReport.load(content("noord,2026", "noord,2027", "oost,2026"));
        List<List<Object>> few = new SumTable(report, 5).dataset().rows().get().toList();
        assertTrue(few.stream().anyMatch(row -> row.get(ID).equals("fonds.leeuwarden-oost.total.granted")));
        assertFalse(few.stream().anyMatch(row -> row.get(YEAR) != null && row.get(2) != null));
        assertTrue(new SumTable(report, 1).dataset().rows().get().allMatch(row -> row.get(2) == null));
    }

    @Test
    void ofManyRowsAHundredAreNamedAndAllCounted() throws IOException {
        String[] rows = IntStream.range(0, 150).mapToObj(i -> "noord,2026").toArray(String[]::new);
        Report report = DefaultReport.load(content(rows));
        String csv = new String(DatasetFiles.csv(Datasets.of(report).get(1)), StandardCharsets.UTF_8);
        String line = csv.lines()
                .filter(row -> row.replace("\"", "").startsWith("fonds.total.granted,"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.endsWith("fonds.99\",150,0"), line);
        assertFalse(line.contains("fonds.100"), line);
    }

    /** The default content with a stream of grants, each for an area and a year. */
    private Path content(String... grants) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content"));
        Path data = content.resolve("data");
        Files.writeString(
                data.resolve("streams.yaml"),
                "\n  - id: fonds\n    name: Fonds\n    summary: Een fonds.\n    areas: {scope: all}\n",
                StandardOpenOption.APPEND);
        Path table = data.resolve("statements.csv");
        List<String> lines = Files.readAllLines(table);
        String old = lines.stream().skip(1).map(line -> line + ",").collect(Collectors.joining("\n"));
        String rows = IntStream.range(0, grants.length)
                .mapToObj(i -> row(i, grants[i].split(",")))
                .collect(Collectors.joining("\n"));
        Files.writeString(table, lines.get(0) + ",item\n" + old + "\n" + rows + "\n");
        return content;
    }

    private static String row(int number, String... grant) {
        String area = grant[0].equals("noord") ? "leeuwarden-oost" : "groningen-noord";
        return "fonds.%d,fonds,%s,amount,%d,EUR,,granted,,%s,%s,period,,,,brief,,,,,i%d"
                .formatted(number, area, 1000 + number, grant[1], grant[1], number);
    }
}
