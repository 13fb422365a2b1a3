package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule of truth 6 with real kills: a build is killed at random moments and right before each step of publishing. The
 * output then agrees with its manifest or is reported as incomplete, and the next start completes it.
 */
@Tag("full")
class BuildKillsTest {

    @TempDir
    private Path folder;

    private final KillRuns kills = new KillRuns();
    private final Random random = new Random(20260113);
    private Path before;
    private Path after;
    private Path output;
    private byte[] manifestBefore;
    private byte[] manifestAfter;

    @BeforeEach
    void twoContents() throws IOException {
        before = DefaultReport.copyContent(folder.resolve("before"));
        after = DefaultReport.copyContent(folder.resolve("after"));
        CoastEditions.change(after, "data/statements.csv", "amount,208,", "amount,213,");
        output = folder.resolve("output");
        manifestAfter = Files.readAllBytes(
                DefaultReport.build(after, folder.resolve("other")).resolve("manifest.json"));
        build();
        manifestBefore = Files.readAllBytes(output.resolve("manifest.json"));
        assertFalse(Arrays.equals(manifestBefore, manifestAfter), "the two builds differ");
    }

    @Test
    void atRandomMoments() throws Exception {
        long whole = KillRuns.duration(command());
        build();
        kills.atRandomMoments(120, whole, command(), this::isWholeOrBecomesSo);
        kills.print("build, random moments");
    }

    /**
     * The swap is a short part of a build: these kills come within milliseconds of it, or too late on a busy machine.
     */
    @Test
    void whileItPublishes() throws Exception {
        for (int runs = 0; runs < 40; runs++) {
            Process process = KillRuns.start(command());
            Path sign =
                    folder.resolve(".overzicht-output").resolve(random.nextBoolean() ? "new/manifest.json" : "journal");
            while (process.isAlive() && !Files.exists(sign)) {
                Thread.sleep(1);
            }
            Thread.sleep(0, random.nextInt(999_999));
            process.destroyForcibly();
            isWholeOrBecomesSo(process.waitFor());
        }
        kills.print("build, around the swap");
    }

    @Test
    void atEachStep() throws Exception {
        kills.atEachStep(command(), this::isWholeOrBecomesSo, 4);
        kills.print("build, each step");
    }

    /** The recovery of a killed build is killed as well, at each of its steps. */
    @Test
    void inRecovery() throws Exception {
        Path halfway = folder.resolve("halfway");
        KillRuns.atRename(2, command());
        assertTrue(Files.exists(folder.resolve(".overzicht-output/journal")), "killed in its swap");
        Folders.copy(output, halfway.resolve("output"));
        Folders.copy(folder.resolve(".overzicht-output"), halfway.resolve(".overzicht-output"));
        kills.atEachStep(KillRuns.command("verify", output.toString()), code -> isNewAndGoesBackTo(halfway, code), 8);
        kills.print("build, in recovery");
    }

    private void isNewAndGoesBackTo(Path halfway, int code) throws IOException {
        kills.count(code == KillRuns.KILLED ? "killed in recovery" : "came to its end");
        assertEquals(ExitCode.DONE, verify(), "whole after the next command");
        assertArrayEquals(manifestAfter, Files.readAllBytes(output.resolve("manifest.json")));
        assertFalse(Files.exists(folder.resolve(".overzicht-output")), "nothing is left");
        Folders.delete(output);
        Folders.copy(halfway, folder);
    }

    private void isWholeOrBecomesSo(int code) throws Exception {
        boolean inSwap = Files.exists(folder.resolve(".overzicht-output/journal"));
        if (inSwap) {
            assertEquals(ExitCode.DONE, verify(), "a swap that is not finished is finished first");
            assertArrayEquals(manifestAfter, Files.readAllBytes(output.resolve("manifest.json")));
            kills.count("killed in the swap");
        } else {
            assertEquals(ExitCode.DONE, verify(), "whole");
            byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
            boolean old = Arrays.equals(manifestBefore, manifest);
            assertTrue(old || Arrays.equals(manifestAfter, manifest), "the last output or the new one");
            kills.count(
                    code != KillRuns.KILLED
                            ? "came to its end"
                            : old ? "killed before the swap" : "killed after the swap");
        }
        build();
        assertEquals(ExitCode.DONE, verify(), "whole after the next start");
        assertArrayEquals(manifestBefore, Files.readAllBytes(output.resolve("manifest.json")));
        assertFalse(Files.exists(folder.resolve(".overzicht-output")), "nothing is left");
    }

    private List<String> command() {
        return KillRuns.command("build", after.toString(), "-o", output.toString());
    }

    private void build() {
        DefaultReport.build(before, output);
    }

    private int verify() {
        return CommandRun.of("verify", output.toString()).code();
    }
}
