package nl.overzicht.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;

/**
 * Runs the commands once, on a content that it makes, and prints nothing. The launcher archives the classes that this
 * loads, so that later runs start sooner.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Ends with the exit code of the first command that fails.
     *
     * @param arguments an empty folder, for all that is made
     */
    public static void main(String[] arguments) {
        String content = arguments[0] + "/content";
        String output = arguments[0] + "/output";
        List<List<String>> commands = List.of(
                List.of("init", content, "--kind", "municipality"),
                List.of("check", content),
                List.of("build", content, "-o", output),
                List.of("verify", output),
                List.of("facts", content),
                List.of("explain", "STM-1"));
        System.exit(commands.stream()
                .mapToInt(Rehearsal::run)
                .filter(code -> code != 0)
                .findFirst()
                .orElse(0));
    }

    private static int run(List<String> command) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream());
        return Main.run(command.toArray(String[]::new), nowhere, nowhere);
    }
}
