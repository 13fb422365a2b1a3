package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of bad inputs in RELIABILITY.md counts what is there: the folders of cases, and the inputs of the hostile tests. */
class CorpusTest {

    private static final Path RELIABILITY = Path.of("RELIABILITY.md");

    /** {@code | kind | families of codes | cases | near misses | ...}, or {@code | kind | `SomeTest` | inputs | | ...}. */
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| ([^|]+) \\| (\\d+) \\|(?: (\\d+))? \\|.*");

    private static final Map<String, String> HOSTILE = Map.of(
            "HostileTablesTest", "load",
            "HostileTextsTest", "load",
            "HostileYamlTest", "load",
            "HostileThemesTest", "load",
            "HostileTemplatesTest", "run.template",
            "EndlessTemplatesTest", "run.template");

    /** It may say less: a case that is new needs no new number. */
    @Test
    void thereIsAtLeastWhatTheTableSays() throws Exception {
        assertTrue(rows().size() > 15);
        for (String row : rows()) {
            Matcher found = ROW.matcher(row);
            assertTrue(found.matches(), row);
            String what = found.group(1).replace("`", "");
            long[] there = HOSTILE.containsKey(what) ? new long[] {attacks(what), 0} : cases(List.of(what.split(", ")));
            long misses = found.group(3) == null ? 0 : Long.parseLong(found.group(3));
            boolean isTrue = there[0] >= Long.parseLong(found.group(2)) && there[1] >= misses;
            assertTrue(isTrue, () -> row + " but there are " + there[0] + " and " + there[1]);
        }
    }

    @Test
    void eachCaseHasItsRow() throws IOException {
        TreeSet<String> families = new TreeSet<>();
        rows().forEach(row -> families.addAll(List.of(row.split(" \\| ")[1].split(", "))));
        TreeSet<String> named = new TreeSet<>(
                HOSTILE.keySet().stream().map(name -> "`" + name + "`").toList());
        FindingCase.all().stream()
                .filter(folder -> !folder.code().isEmpty())
                .forEach(folder -> named.add(family(folder)));
        assertEquals(named, families);
    }

    private static long[] cases(List<String> families) throws IOException {
        List<FindingCase> cases = FindingCase.all().stream()
                .filter(folder -> !folder.code().isEmpty() && families.contains(family(folder)))
                .toList();
        return new long[] {
            cases.size(), cases.stream().filter(FindingCase::hasNearMiss).count()
        };
    }

    private static String family(FindingCase folder) {
        return folder.code().replaceFirst("-.*", "");
    }

    private static long attacks(String test) throws Exception {
        Class<?> type = Class.forName("nl.overzicht." + HOSTILE.get(test) + "." + test);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        long count = 0;
        for (Method factory : Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(TestFactory.class))
                .toList()) {
            factory.setAccessible(true);
            count += ((Stream<?>) factory.invoke(constructor.newInstance())).count();
        }
        return count;
    }

    private static List<String> rows() throws IOException {
        return Files.readString(RELIABILITY)
                .replaceFirst("(?s).*\n\\| kind \\|[^\n]*\n[^\n]*\n", "")
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
