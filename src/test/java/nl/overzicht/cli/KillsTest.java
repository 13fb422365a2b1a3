package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.overzicht.CoastEditions;
import nl.overzicht.DefaultReport;
import nl.overzicht.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rule of truth 6 with real kills: the packaged program is ended by SIGKILL, at random moments and right before each step
 * of publishing. What it leaves is whole by its manifest, or says that it is not, and the next start makes it whole.
 *
 * <p>The steps are the system calls that change the disk; {@code strace} kills at the n-th of them.
 */
@Tag("full")
class KillsTest {

    private static final Path JAR = Path.of(System.getProperty("overzicht.jar", "target/overzicht.jar"));
    private static final int KILLED = 128 + 9;

    @TempDir
    private Path folder;

    private final Random random = new Random(20260113);
    private final Map<String, Integer> figures = new TreeMap<>();
    private Path before;
    private Path after;
    private Path output;
    private byte[] manifestBefore;
    private byte[] manifestAfter;

    @BeforeEach
    void twoContents() throws IOException {
        assertTrue(Files.exists(JAR), "no jar: these tests come after package");
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
    void aBuildKilledAtRandomMoments() throws Exception {
        long whole = duration(command("build", after.toString(), "-o", output.toString()));
        build();
        for (int kills = 0; kills < 100; ) {
            int code = runFor(moment(whole), command("build", after.toString(), "-o", output.toString()));
            kills += code == KILLED ? 1 : 0;
            isWholeOrBecomesSo(code);
        }
        print("build, random moments");
    }

    /** Most of a build is before its swap: these kills come within milliseconds of it, or too late on a busy machine. */
    @Test
    void aBuildKilledWhileItPublishes() throws Exception {
        for (int runs = 0; runs < 30; runs++) {
            Process process = start(command("build", after.toString(), "-o", output.toString()));
            Path sign =
                    folder.resolve(".overzicht-output").resolve(random.nextBoolean() ? "new/manifest.json" : "journal");
            while (process.isAlive() && !Files.exists(sign)) {
                Thread.sleep(1);
            }
            Thread.sleep(0, random.nextInt(999_999));
            process.destroyForcibly();
            isWholeOrBecomesSo(process.waitFor());
        }
        print("build, around the swap");
    }

    @Test
    void aBuildKilledAtEachStep() throws Exception {
        atEachStep(command("build", after.toString(), "-o", output.toString()), this::isWholeOrBecomesSo, 4);
        print("build, each step");
    }

    @Test
    void aFreezeKilledAtRandomMoments() throws Exception {
        Path content = CoastEditions.first(folder.resolve("coast"));
        long whole = duration(command("freeze", content.toString()));
        delete(content.resolve("editions"));
        for (int kills = 0; kills < 40; ) {
            int code = runFor(moment(whole), command("freeze", content.toString()));
            kills += code == KILLED ? 1 : 0;
            isFrozenWholeOrNotAtAll(content, code);
        }
        print("freeze, random moments");
    }

    @Test
    void aFreezeKilledAtEachStep() throws Exception {
        Path content = CoastEditions.first(folder.resolve("coast"));
        atEachStep(command("freeze", content.toString()), code -> isFrozenWholeOrNotAtAll(content, code), 1);
        print("freeze, each step");
    }

    /** What is to hold after a run that left with this code. */
    @FunctionalInterface
    private interface Aftermath {
        void check(int code) throws Exception;
    }

    /** Kills right before the n-th call of each kind, for each n; of the many that make or delete files each {@code every}-th. */
    private void atEachStep(List<String> command, Aftermath aftermath, int every) throws Exception {
        if (!hasStrace()) {
            Missing.skip("no strace, or it may not trace");
        }
        Map<String, Integer> kinds =
                new TreeMap<>(Map.of("/^rename", 1, "fsync", 1, "rmdir", 1, "unlink", every, "mkdir", 2 * every));
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            int code = KILLED;
            for (int step = 1; code == KILLED; step += kind.getValue()) {
                List<String> traced = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
                traced.addAll(List.of("-e", "trace=" + kind.getKey()));
                traced.addAll(List.of("-e", "inject=" + kind.getKey() + ":signal=KILL:when=" + step));
                traced.addAll(command);
                code = start(traced).waitFor();
                aftermath.check(code);
            }
            assertEquals(0, code, "a build with fewer steps comes to its end");
        }
    }

    private void isWholeOrBecomesSo(int code) throws Exception {
        boolean inSwap = Files.exists(folder.resolve(".overzicht-output/journal"));
        if (inSwap) {
            assertEquals(ExitCode.FINDINGS, run("verify", output.toString()), "a swap that is not finished is told");
            count("killed in the swap");
        } else {
            assertEquals(ExitCode.DONE, run("verify", output.toString()), "whole");
            byte[] manifest = Files.readAllBytes(output.resolve("manifest.json"));
            boolean old = Arrays.equals(manifestBefore, manifest);
            assertTrue(old || Arrays.equals(manifestAfter, manifest), "the last output or the new one");
            count(code != KILLED ? "came to its end" : old ? "killed before the swap" : "killed after the swap");
        }
        build();
        assertEquals(ExitCode.DONE, run("verify", output.toString()), "whole after the next start");
        assertArrayEquals(manifestBefore, Files.readAllBytes(output.resolve("manifest.json")));
        assertFalse(Files.exists(folder.resolve(".overzicht-output")), "nothing is left");
    }

    private void isFrozenWholeOrNotAtAll(Path content, int code) throws Exception {
        Path edition = content.resolve("editions").resolve(CoastEditions.FIRST);
        boolean there = Files.exists(edition);
        count(code != KILLED ? "came to its end" : there ? "killed after the rename" : "killed before the rename");
        assertEquals(ExitCode.DONE, run("check", content.toString()), "the content is as good as before");
        assertEquals(there ? ExitCode.FINDINGS : ExitCode.DONE, run("freeze", content.toString()), "the next start");
        assertEquals(ExitCode.DONE, run("verify", edition.toString()), "whole");
        assertFalse(Files.exists(content.resolve(".overzicht-editions")), "nothing is left");
        delete(content.resolve("editions"));
    }

    private void build() {
        DefaultReport.build(before, output);
    }

    private static int run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Main.run(arguments, nowhere, nowhere);
    }

    private long moment(long whole) {
        return (long) (random.nextDouble() * whole);
    }

    private static long duration(List<String> command) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, start(command).waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static int runFor(long milliseconds, List<String> command) throws Exception {
        Process process = start(command);
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        return process.waitFor();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The file of measurements is a file that the program itself does not make.
        command.addAll(List.of(
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean hasStrace() throws InterruptedException {
        try {
            return start(List.of("strace", "-f", "-qq", "-o", "/dev/null", "true"))
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private void count(String what) {
        figures.merge(what, 1, Integer::sum);
    }

    private void print(String series) {
        System.out.println("kills, " + series + ": " + figures);
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
