package nl.overzicht.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and packages stay small enough to be read in one go. */
class SizesTest {

    private static final int LINES = 220;
    private static final int USUAL_LINES = 140;
    private static final int FILES = 22;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsLong(String root) throws IOException {
        assertEquals(Map.of(), filesOver(LINES, lines(root)));
    }

    @Test
    void nineInTenFilesAreShort() throws IOException {
        Map<Path, Integer> lines = lines("src/main/java");
        int most = lines.size() / 10;
        Map<Path, Integer> longer = filesOver(USUAL_LINES, lines);
        assertTrue(
                longer.size() <= most,
                () -> longer.size() + " files of more than " + USUAL_LINES + " lines, at most " + most
                        + "; split one that does two jobs: " + longer);
    }

    private static Map<Path, Integer> lines(String root) throws IOException {
        SortedMap<Path, Integer> lines = new TreeMap<>();
        for (Path file : files(root)) {
            lines.put(file, Files.readAllLines(file).size());
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noPackageIsLarge(String root) throws IOException {
        SortedMap<Path, Integer> sizes = new TreeMap<>();
        files(root).forEach(file -> sizes.merge(file.getParent(), 1, Integer::sum));
        assertEquals(Map.of(), filesOver(FILES, sizes));
    }

    private static Set<Path> files(String root) throws IOException {
        Predicate<Path> isPackage = file -> file.endsWith("package-info.java");
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(isPackage.negate())
                    .collect(Collectors.toSet());
        }
    }

    private static Map<Path, Integer> filesOver(int most, Map<Path, Integer> sizes) {
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
