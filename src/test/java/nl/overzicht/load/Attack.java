package nl.overzicht.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.ProcessorTime;
import nl.overzicht.finding.CheckedContent;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Language;
import nl.overzicht.print.FindingPrinter;
import nl.overzicht.rulebook.Books;
import nl.overzicht.rulebook.RuleBook;
import org.junit.jupiter.api.DynamicTest;

/**
 * A hostile file that replaces one of a small valid content folder, and the codes that are then found, quickly and
 * without an exception. Without codes it is harmless text.
 */
public record Attack(String name, String path, String text, String... codes) {

    static final Duration SOON = Duration.ofSeconds(10);

    private static final Path BASE = Path.of("src/test/resources/findings/base");

    static DynamicTest test(Attack attack, Path temporary) {
        return dynamicTest(attack.name, () -> {
            Path folder = Files.createTempDirectory(temporary, "attack");
            copyBaseTo(folder);
            Path file = folder.resolve(attack.path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, attack.text);
            assertEquals(new TreeSet<>(Set.of(attack.codes)), findCodes(folder));
        });
    }

    public static void copyBaseTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(BASE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** The codes of the findings. Asserts that the printed messages are short and without control characters. */
    static Set<String> findCodes(Path folder) {
        List<Finding> found =
                ProcessorTime.atMost(SOON, () -> CheckedContent.of(folder).toSortedList());
        RuleBook book = Books.of(Language.NL);
        for (Finding finding : found) {
            for (String line : FindingPrinter.lines(finding, book)) {
                assertTrue(line.length() < 2000, line);
                assertTrue(line.codePoints().noneMatch(Attack::isUnseen), line);
            }
        }
        return found.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Characters that move the cursor or reverse the direction of text. */
    private static boolean isUnseen(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
