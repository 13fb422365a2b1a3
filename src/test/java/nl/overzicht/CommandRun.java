package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.overzicht.cli.Main;

/**
 * A command as it ran in this JVM.
 *
 * @param code its exit code
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
public record CommandRun(int code, String out, String err) {

    /** Runs a command with these words. */
    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** Runs a command that prints there; gives its exit code. With {@code -Pvalidate} the PDFs that it made are validated. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        int code = Main.run(arguments, out, err);
        if (code == 0) {
            PdfFiles.of(arguments);
        }
        return code;
    }

    /** Runs a command that must succeed. */
    public static CommandRun done(String... arguments) {
        CommandRun run = of(arguments);
        assertEquals(0, run.code, () -> run.out + run.err);
        return run;
    }
}
