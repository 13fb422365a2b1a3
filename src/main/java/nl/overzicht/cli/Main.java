package nl.overzicht.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.EnvironmentFailures;
import nl.overzicht.console.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The entry point of the program, and the command that contains all other commands. */
public final class Main implements Runnable {

    private static final Map<String, Function<CommandWords, CommandSpec>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("build", words -> new BuildCommand(words).spec()),
            Map.entry("check", words -> new CheckCommand(words).spec()),
            Map.entry("diff", words -> new DiffCommand(words).spec()),
            Map.entry("explain", words -> new ExplainCommand(words).spec()),
            Map.entry("facts", words -> new FactsCommand(words).spec()),
            Map.entry("freeze", words -> new FreezeCommand(words).spec()),
            Map.entry("init", words -> new InitCommand(words).spec()),
            Map.entry("map", words -> new MapCommand(words).spec()),
            Map.entry("review", words -> new ReviewCommand(words).spec()),
            Map.entry("serve", words -> new ServeCommand(words).spec()),
            Map.entry("verify", words -> new VerifyCommand(words).spec())));

    private final CommandWords words;
    private final CommandSpec spec;

    private Main(CommandWords words) {
        this.words = words;
        this.spec = Arguments.of("overzicht", this).spec();
    }

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        // A library formats Roman numerals with the default locale; in Turkish the lower case of I is an i without a
        // dot.
        Locale.setDefault(Locale.ROOT);
        int code = run(
                arguments,
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        System.exit(code);
    }

    /**
     * Runs the command on these streams, with no environment variables, and returns its exit code ({@link
     * nl.overzicht.console.ExitCode}).
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, Map.of(), out, err);
    }

    /**
     * Runs the command on these streams and returns its exit code.
     *
     * @param environment may choose the language: see {@link LanguageChoice}
     */
    static int run(String[] arguments, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        // Charts are drawn without a screen.
        System.setProperty("java.awt.headless", "true");
        CommandWords words = CommandWords.of(LanguageChoice.of(arguments, environment));
        try {
            return new Main(words)
                    .withCommands(arguments)
                    .setOut(out)
                    .setErr(err)
                    .execute(arguments);
        } catch (Error broken) { // also when no library can be opened, since too many files are open
            return report(words, broken, err);
        }
    }

    /** Adds only the command that the arguments ask for, if it is known, which saves start-up time. */
    private CommandLine withCommands(String[] arguments) {
        CommandLine program = new CommandLine(spec);
        boolean asked = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        COMMANDS.forEach((name, command) -> {
            if (!asked || name.equals(arguments[0])) {
                program.addSubcommand(name, command.apply(words));
            }
        });
        program.getCommandSpec().addOption(LanguageChoice.option());
        return program.setResourceBundle(words.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(words))
                .setExecutionExceptionHandler(this::explain);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), words.get("wrong.command", String.join(", ", COMMANDS.keySet())));
    }

    private int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        return report(words, failure, command.getErr());
    }

    private static int report(CommandWords words, Throwable failure, PrintWriter err) {
        Optional<String> circumstance = new EnvironmentFailures(words).explain(failure);
        if (circumstance.isPresent()) {
            err.println(circumstance.get());
            return ExitCode.IO;
        }
        err.println(words.get("failed.bug"));
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
