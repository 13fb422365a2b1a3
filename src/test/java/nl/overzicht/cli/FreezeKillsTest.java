package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CoastEditions;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule of truth 6 with real kills: after a killed freezing, an edition is complete or absent. */
@Tag("full")
class FreezeKillsTest {

    @TempDir
    private Path folder;

    private final KillRuns kills = new KillRuns();
    private Path content;
    private Path edition;

    @BeforeEach
    void aFinalLetter() throws IOException {
        content = CoastEditions.first(folder.resolve("coast"));
        edition = content.resolve("editions").resolve(CoastEditions.FIRST);
    }

    @Test
    void atRandomMoments() throws Exception {
        long whole = KillRuns.duration(command());
        Folders.delete(content.resolve("editions"));
        kills.atRandomMoments(60, whole, command(), this::isFrozenWholeOrNotAtAll);
        kills.print("freeze, random moments");
    }

    @Test
    void atEachStep() throws Exception {
        kills.atEachStep(command(), this::isFrozenWholeOrNotAtAll, 1);
        kills.print("freeze, each step");
    }

    private void isFrozenWholeOrNotAtAll(int code) throws Exception {
        boolean there = Files.exists(edition);
        kills.count(
                code != KillRuns.KILLED
                        ? "came to its end"
                        : there ? "killed after the rename" : "killed before the rename");
        assertEquals(ExitCode.DONE, run("check", content.toString()), "the content is as good as before");
        assertEquals(there ? ExitCode.FINDINGS : ExitCode.DONE, run("freeze", content.toString()), "the next start");
        assertEquals(ExitCode.DONE, run("verify", edition.toString()), "whole");
        assertFalse(Files.exists(content.resolve(".overzicht-editions")), "nothing is left");
        Folders.delete(content.resolve("editions"));
    }

    private List<String> command() {
        return KillRuns.command("freeze", content.toString());
    }

    private static int run(String... arguments) {
        return CommandRun.of(arguments).code();
    }
}
