package nl.overzicht.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.MadeUpProgramme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check finds no error in is built, or refused with a finding: no content ends a command as a bug of ours. */
class RandomContentsTest {

    private static final int AREAS = 3;
    private static final Set<Integer> DONE_OR_FINDINGS = Set.of(0, 1);

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    @Tag("long")
    void someContents() throws IOException {
        buildAll(1, 20);
    }

    @Tag("full")
    @Test
    void manyContents() throws IOException {
        buildAll(1_000_000, 1_500);
    }

    /** Holds it for so many contents from a seed; a failure names the seed of its content. */
    private void buildAll(long first, int count) throws IOException {
        int passed = 0;
        for (long seed = first; seed < first + count; seed++) {
            Path content = content(seed);
            List<String> changes = new ContentMutation(seed).apply(content);
            CommandRun check = CommandRun.of("check", content.toString());
            assertKnown(check, seed, changes);
            if (check.code() == 0) {
                passed++;
                assertKnown(
                        CommandRun.of(
                                "build",
                                content.toString(),
                                "-o",
                                folder.resolve("output").toString()),
                        seed,
                        changes);
            }
            Folders.delete(content);
            Folders.delete(folder.resolve("output"));
        }
        int sound = passed;
        assertTrue(sound > count / 5, () -> "only " + sound + " of " + count + " contents had no error");
    }

    private Path content(long seed) throws IOException {
        Path content = folder.resolve("content-" + seed);
        Files.createDirectories(content);
        return seed % 2 == 0 ? DefaultReport.copyContent(content) : MadeUpProgramme.write(AREAS, content);
    }

    private static void assertKnown(CommandRun run, long seed, List<String> changes) {
        assertTrue(
                DONE_OR_FINDINGS.contains(run.code()),
                () -> "seed " + seed + " ended in " + run.code() + "\n" + String.join("\n", changes) + "\n"
                        + run.err());
    }
}
