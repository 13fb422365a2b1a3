package nl.overzicht.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.overzicht.Golden;
import nl.overzicht.TrialCounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What only a command finds, as it builds, freezes or verifies: one folder per case, each with its {@code command.txt}. */
class CommandFindingsTest {

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> quickCases() throws IOException {
        return tests("");
    }

    /** Those that take a second or more. */
    @TestFactory
    @Tag("slow")
    @Tag("long")
    Stream<DynamicTest> slowCases() throws IOException {
        return tests("slow");
    }

    /** Those that take ten seconds or more. */
    @TestFactory
    @Tag("full")
    Stream<DynamicTest> allCases() throws IOException {
        return tests("full");
    }

    private Stream<DynamicTest> tests(String tag) throws IOException {
        return FindingCase.ofCommands().stream()
                .filter(folder -> folder.tag().equals(tag))
                .flatMap(folder -> Stream.of(
                        dynamicTest(folder.name(), () -> findsWhatIsExpected(folder)),
                        dynamicTest(folder.name() + "/near-miss", () -> nearMissIsNone(folder))));
    }

    private void findsWhatIsExpected(FindingCase folder) throws IOException {
        CaseCommand.Outcome found =
                compare(laid(folder.folder(), folder.command()), folder.folder(), isInEnglish(folder));
        assertTrue(found.codes().contains(folder.code()), found::printed);
    }

    /** A near miss gives nothing at all, unless a file of its own says what else. */
    private void nearMissIsNone(FindingCase folder) throws IOException {
        CaseCommand command = laid(folder.nearMiss(), folder.commandOfNearMiss());
        if (Files.exists(folder.nearMiss().resolve("expected.txt"))) {
            CaseCommand.Outcome found = compare(command, folder.nearMiss(), isInEnglish(folder));
            assertFalse(found.codes().contains(folder.code()), found::printed);
        } else {
            assertEquals(new CaseCommand.Outcome(0, List.of()), command.run(Language.NL));
        }
    }

    private CaseCommand laid(Path overlay, String command) throws IOException {
        Path content = Files.createTempDirectory(temporary, "case").resolve("content");
        CaseFolder.copyOver(overlay, content);
        return new CaseCommand(command, content.getParent());
    }

    /** What takes a second runs once, in Dutch; a second time in {@code full}. */
    private static boolean isInEnglish(FindingCase folder) {
        return folder.tag().isEmpty() || TrialCounts.of(1) == 1;
    }

    /** In both languages, one after the other: a command that finds an error leaves all as it was. */
    private static CaseCommand.Outcome compare(CaseCommand command, Path folder, boolean isInEnglish)
            throws IOException {
        List<String> before = files(command.folder());
        CaseCommand.Outcome found = command.run(Language.NL);
        if (found.haveErrors()) {
            assertEquals(before, files(command.folder()), "nothing is written");
        }
        Golden.assertSame(folder.resolve("expected.txt"), found.printed());
        if (isInEnglish) {
            Golden.assertSame(
                    folder.resolve("expected.en.txt"), command.run(Language.EN).printed());
        }
        assertEquals(found.haveErrors() ? 1 : 0, found.code());
        return found;
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path + " " + path.toFile().length() + " "
                            + path.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
