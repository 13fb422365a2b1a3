package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No key of a map and no element of a set is a record that holds a whole report: each lookup would hash every row of
 * it. Checked in the source code, by the declared type of a variable, a component or a parameter.
 */
class KeysTest {

    private static final Set<String> LARGE = Set.of("Report", "Programme", "Content", "Facts");

    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)(?:<[^(]*>)?\\(([^{]*)\\)[^({]*\\{");
    private static final Pattern COMPONENT =
            Pattern.compile("(?:^|,)\\s*(?:@\\w+ )?(?:\\w+\\.)*(\\w+) \\w+(?=\\s*(?:,|$))");
    private static final Pattern KEY = Pattern.compile("(?:Map<|Set<)((?:\\w+\\.)*\\w+)[,>]");

    @Test
    void noKeyHoldsAReport() throws IOException {
        assertEquals(Map.of(), keysWithAReport(sources()));
    }

    @Test
    void aKeyWithAReportIsSeen() {
        String column = "record Column(Report report, Sum total) {}";
        String line = "record Line(String name, Column column) {}";
        assertEquals(
                Map.of("A", Set.of("Column"), "B", Set.of("Line")),
                keysWithAReport(Map.of(
                        "Column",
                        column,
                        "Line",
                        line,
                        "A",
                        "Map<Column, Sum> sums = new HashMap<>();",
                        "B",
                        "Set<Line> lines = new HashSet<>();")));
    }

    @Test
    void aKeyOfItsOwnOfARecordWithAReportIsNone() {
        assertEquals(
                Map.of(),
                keysWithAReport(Map.of(
                        "Column",
                        "record Column(Report report) { record Key(Sum total) {} }",
                        "A",
                        "Map<Column.Key, Report> reports = new HashMap<>();")));
    }

    /** The keys that hold a report, by file. */
    private static Map<String, Set<String>> keysWithAReport(Map<String, String> sources) {
        Set<String> holders = holders(sources);
        Map<String, Set<String>> found = new TreeMap<>();
        sources.forEach((file, text) -> {
            Set<String> keys = KEY.matcher(text)
                    .results()
                    .map(key -> key.group(1))
                    .filter(name -> holders.contains(name) || holders.contains(file + "." + name))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!keys.isEmpty()) {
                found.put(file, keys);
            }
        });
        return found;
    }

    /**
     * The records that hold a report, directly or through another record; a nested record is prefixed with its class.
     */
    private static Set<String> holders(Map<String, String> sources) {
        Map<String, List<String>> records = records(sources);
        Set<String> holders = new TreeSet<>(LARGE);
        boolean more = true;
        while (more) {
            more = holders.addAll(records.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(holders::contains))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return holders;
    }

    private static Map<String, List<String>> records(Map<String, String> sources) {
        Map<String, List<String>> records = new HashMap<>();
        sources.forEach((file, text) -> RECORD.matcher(text).results().forEach(found -> {
            String name = found.group(1).equals(file) ? file : file + "." + found.group(1);
            records.put(
                    name,
                    COMPONENT
                            .matcher(found.group(2))
                            .results()
                            .map(type -> type.group(1))
                            .toList());
        }));
        return records;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<String, String> sources = new HashMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.merge(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
            return sources;
        }
    }
}
