package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.Golden;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.rulebook.Books;
import nl.overzicht.rulebook.RuleBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule says what it should, and nothing where it should not: one folder per case. */
class FindingsTest {

    /** Read once for all cases. */
    private final RuleBook dutch = Books.of(Language.NL);

    private final RuleBook english = Books.of(Language.EN);

    @TempDir
    Path temporary;

    @Test
    void theBaseHasNoFindings() throws IOException {
        assertEquals(
                List.of(), FindingCase.findings(FindingCase.BASE, temporary).toSortedList());
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return FindingCase.ofContent().stream()
                .map(example -> dynamicTest(example.name(), () -> findsWhatIsExpected(example)));
    }

    private void findsWhatIsExpected(FindingCase example) throws IOException {
        Findings found = FindingCase.findings(example.folder(), temporary);
        compare(found, example.folder());
        assertTrue(example.code().isEmpty() || codes(found).contains(example.code()), example::name);
        isSortedWithoutDoubles(found);
    }

    @TestFactory
    Stream<DynamicTest> nearMisses() throws IOException {
        return FindingCase.ofContent().stream()
                .filter(FindingCase::hasNearMiss)
                .map(example -> dynamicTest(example.name(), () -> nearMissIsNone(example)));
    }

    /** A near miss gives nothing at all, unless a file of its own says what else. */
    private void nearMissIsNone(FindingCase example) throws IOException {
        Findings found = FindingCase.findings(example.nearMiss(), temporary);
        assertFalse(codes(found).contains(example.code()), example::name);
        if (Files.exists(example.nearMiss().resolve("expected.txt"))) {
            compare(found, example.nearMiss());
        } else {
            assertEquals("", FindingCase.print(found, dutch, temporary));
        }
    }

    private void compare(Findings found, Path folder) throws IOException {
        Golden.assertSame(folder.resolve("expected.txt"), FindingCase.print(found, dutch, temporary));
        Golden.assertSame(folder.resolve("expected.en.txt"), FindingCase.print(found, english, temporary));
    }

    private void isSortedWithoutDoubles(Findings found) {
        List<String> lines = found.toSortedList().stream()
                .map(finding -> String.join("\n", FindingPrinter.lines(finding, dutch)))
                .toList();
        assertEquals(new HashSet<>(lines).size(), lines.size(), "printed twice");
        List<Location> places = found.toSortedList().stream().map(Finding::at).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    private static List<String> codes(Findings found) {
        return found.toSortedList().stream().map(Finding::code).distinct().toList();
    }
}
