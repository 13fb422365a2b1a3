package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.overzicht.MissingTool;

/**
 * Kills the packaged program by SIGKILL, and counts how far it was. Steps are the system calls that change the disk;
 * {@code strace} kills it at the n-th of them.
 */
final class KillRuns {

    static final int KILLED = 128 + 9;

    private final Random random = new Random(20260113);
    private final Map<String, Integer> figures = new TreeMap<>();

    /** Asserts the state after a run that ended with this exit code. */
    @FunctionalInterface
    interface Aftermath {
        void check(int code) throws Exception;
    }

    /**
     * Kills right before the n-th call of each kind, for each n; for the many calls that make or delete files, for each
     * {@code every}-th.
     */
    void atEachStep(List<String> command, Aftermath aftermath, int every) throws Exception {
        if (!hasStrace()) {
            MissingTool.skip("no strace, or it may not trace");
        }
        Map<String, Integer> kinds =
                new TreeMap<>(Map.of("/^rename", 1, "fsync", 1, "rmdir", 1, "unlink", every, "mkdir", 2 * every));
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            int code = KILLED;
            for (int step = 1; code == KILLED; step += kind.getValue()) {
                code = killAt(step, kind.getKey(), command);
                aftermath.check(code);
            }
            assertEquals(0, code, "a build with fewer steps comes to its end");
        }
    }

    /** Kills right before the n-th rename. */
    static void atRename(int step, List<String> command) throws Exception {
        if (!hasStrace()) {
            MissingTool.skip("no strace, or it may not trace");
        }
        assertEquals(KILLED, killAt(step, "/^rename", command));
    }

    private static int killAt(int step, String kind, List<String> command) throws Exception {
        List<String> traced = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", "/dev/null"));
        traced.addAll(List.of("-e", "trace=" + kind));
        traced.addAll(List.of("-e", "inject=" + kind + ":signal=KILL:when=" + step));
        traced.addAll(command);
        return start(traced).waitFor();
    }

    /** Kills at random moments of a run that takes this long, until it was killed this many times. */
    void atRandomMoments(int times, long whole, List<String> command, Aftermath aftermath) throws Exception {
        for (int kills = 0; kills < times; ) {
            int code = runFor((long) (random.nextDouble() * whole), command);
            kills += code == KILLED ? 1 : 0;
            aftermath.check(code);
        }
    }

    /** Milliseconds that a run takes when it is not killed. */
    static long duration(List<String> command) throws Exception {
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

    static List<String> command(String... arguments) {
        // The program itself does not make the file of measurements.
        List<String> options = new ArrayList<>(Jar.QUICK);
        options.add("-XX:-UsePerfData");
        return Jar.command(options, List.of(arguments));
    }

    static Process start(List<String> command) throws IOException {
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

    void count(String what) {
        figures.merge(what, 1, Integer::sum);
    }

    /** Prints the counts of this series on the console. */
    void print(String series) {
        System.out.println("kills, " + series + ": " + figures);
    }
}
