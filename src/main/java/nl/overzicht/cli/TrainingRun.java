package nl.overzicht.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Amendment;

/**
 * Runs the commands once, on content that it creates, and prints nothing. The launcher archives the classes that this run loads
 * (class data sharing), so that later runs start faster.
 */
public final class TrainingRun {

    /**
     * Text with mistakes, to load the classes that only mistakes need: those that check numbers in texts and print findings
     * with an excerpt.
     */
    private static final String MISTAKES = """
            In 2025 was er ruim € 12,3 miljoen voor drieduizend woningen, ongeveer 5% van ${no.such.fact}[^noot].

            - een [verwijzing](https://example.org) en **nadruk**
            - een tweede regel

            [^noot]: Zie de brief van 8 december 2023.
            """;

    /** The longest time in milliseconds to wait until the preview has started. */
    private static final int MOST_PATIENCE = 20_000;

    private static final int MOMENT = 50;

    private TrainingRun() {}

    /**
     * Ends with the exit code of the first command that fails unexpectedly.
     *
     * @param arguments an empty folder for all files that are made; then any content folders to build too
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String content = arguments[0] + "/content";
        String output = arguments[0] + "/output";
        String table = content + "/data/statements.csv";
        int code = runAll(List.of(
                List.of("init", content, "--kind", "municipality"),
                List.of("check", content),
                List.of("build", content, "-o", output),
                List.of("verify", output),
                List.of("facts", content, "--uses"),
                List.of("explain", "STM-1")));
        preview(content);
        runAll(List.of(
                List.of("map", table, "--out", arguments[0] + "/mapping.yaml"),
                List.of("init", arguments[0] + "/drafted", "--table", table),
                List.of("check", arguments[0] + "/drafted"),
                List.of("review", content, "-o", arguments[0] + "/review.pdf")));
        for (int i = 1; i < arguments.length; i++) {
            runAll(List.of(
                    List.of("check", arguments[i]),
                    List.of("build", arguments[i], "-o", arguments[0] + "/built-" + i)));
        }
        Amendment.put(Path.of(content, "letter.md"), MISTAKES.getBytes(StandardCharsets.UTF_8), new Findings());
        runAll(List.of(List.of("check", content), List.of("check", content, "--format", "json", "--lang", "en")));
        System.exit(code);
    }

    /** Gives the exit code of the first command that failed. */
    private static int runAll(List<List<String>> commands) {
        return commands.stream()
                .map(command -> run(command, new PrintWriter(OutputStream.nullOutputStream())))
                .toList()
                .stream()
                .filter(code -> code != ExitCode.DONE)
                .findFirst()
                .orElse(ExitCode.DONE);
    }

    /** Waits until the preview has started; by itself it would run until the program ends. */
    private static void preview(String content) throws InterruptedException {
        StringWriter printed = new StringWriter();
        Thread serving =
                new Thread(() -> run(List.of("serve", content, "--port", "0"), new PrintWriter(printed, true)));
        serving.setDaemon(true);
        serving.start();
        for (int waited = 0;
                waited < MOST_PATIENCE
                        && serving.isAlive()
                        && printed.toString().isEmpty();
                waited += MOMENT) {
            Thread.sleep(MOMENT);
        }
    }

    private static int run(List<String> command, PrintWriter out) {
        return Main.run(command.toArray(String[]::new), out, out);
    }
}
